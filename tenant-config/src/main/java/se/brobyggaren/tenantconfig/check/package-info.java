/**
 * Checks of a tenant's text (granskning): readable, by the schema, by the code lists, free of
 * contradictions. Every problem has its line and is said in an admin's words.
 */
package se.brobyggaren.tenantconfig.check;
