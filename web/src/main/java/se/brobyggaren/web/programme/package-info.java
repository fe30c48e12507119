/** Förbundets insatser: pages and REST of the programmes and what each year cost. */
package se.brobyggaren.web.programme;
