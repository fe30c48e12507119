/** What a contributing tenant sees of the nation: the themes its own reports were joined to. */
package se.brobyggaren.web.national.contributed;
