/** Insatsens blad: the year of a programme, its tables, and the participants behind a figure. */
package se.brobyggaren.web.programme.sheet;
