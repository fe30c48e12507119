/**
 * Yearly reports (årsrapporter): a form's tables, goals and entries for a year, computed from the
 * tenant's records; every figure opens to the records behind it.
 */
package se.brobyggaren.statistics.boundary.report;
