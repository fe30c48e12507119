/** Logg: the record of acts and readings, for the lead's review. */
package se.brobyggaren.web.audit;
