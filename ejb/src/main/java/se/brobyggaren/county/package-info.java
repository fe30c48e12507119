/**
 * What a county may see (länets siffror): a job protects what tenants have published and releases
 * it, frozen; the county's readers see the released figures of their own county and nothing else. A
 * hidden figure is a value with a reason, never 0 and never blank.
 */
@Component(mayUse = {"kernel", "disclosure", "audit", "tenancy", "access", "statistics"})
package se.brobyggaren.county;

import se.brobyggaren.kernel.Component;
