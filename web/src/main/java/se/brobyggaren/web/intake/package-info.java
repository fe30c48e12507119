/** Ansökan, kö och råd och stöd: pages and REST. */
package se.brobyggaren.web.intake;
