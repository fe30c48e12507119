/**
 * Tenants as files: YAML 1.2 in, typed values or problems with line numbers out, and YAML again.
 * Pages that save a version use the same checks through {@code TenantText}.
 */
package se.brobyggaren.tenantconfig.file;
