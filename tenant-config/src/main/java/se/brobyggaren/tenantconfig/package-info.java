/**
 * A tenant's configuration as typed values: who hosts the service, whom it serves and by which
 * rules. What a source does not say is null or an empty list; nothing is filled in. Knows no
 * Jakarta EE. Its subpackages never use it.
 */
package se.brobyggaren.tenantconfig;
