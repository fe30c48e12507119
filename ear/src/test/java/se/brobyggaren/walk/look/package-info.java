/** Sidorna som de ser ut: every page in a browser, in both languages, light, dark and narrow. */
package se.brobyggaren.walk.look;
