/** Inställningar: a tenant's rules and their versions, and the operator's list of tenants. */
package se.brobyggaren.web.tenancy;
