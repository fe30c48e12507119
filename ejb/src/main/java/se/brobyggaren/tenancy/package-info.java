/**
 * Which tenants exist and how each is configured: files and pages make immutable versions with an
 * effective date; a faulty file keeps its tenant out and lets the others start. Guards at start
 * that the database isolates.
 */
@Component(mayUse = {"kernel", "audit"})
package se.brobyggaren.tenancy;

import se.brobyggaren.kernel.Component;
