/** Årsrapporterna på sidor, i filer och över REST, räknade ur det som är registrerat. */
package se.brobyggaren.web.statistics.report;
