/**
 * Layouts of reports (blanketter och verksamhetsberättelser) as data: which questions, tables and
 * figures a report has. Adding a table needs no code. Shipped forms lie beside this package's
 * resources; a tenant names those it uses and may add its own.
 */
package se.brobyggaren.tenantconfig.report;
