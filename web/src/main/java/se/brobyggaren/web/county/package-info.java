/** Länets siffror: what was released to a county, as pages and by REST. */
package se.brobyggaren.web.county;
