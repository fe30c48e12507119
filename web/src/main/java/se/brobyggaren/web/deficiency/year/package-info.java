/** Årets brister i ord, på en egen sida, under bristrapportens tabeller och över REST (R7). */
package se.brobyggaren.web.deficiency.year;
