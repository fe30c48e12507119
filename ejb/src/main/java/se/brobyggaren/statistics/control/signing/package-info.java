/** Signed reports in the database, and the drafts that would be signed. */
package se.brobyggaren.statistics.control.signing;
