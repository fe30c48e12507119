package se.brobyggaren.tenancy.boundary;

import se.brobyggaren.kernel.BusinessRuleViolation;

/**
 * The tenant's validity has ended: its records can be read and reported on, not changed (DOMAIN
 * rule 10).
 */
public class TenantHasEnded extends BusinessRuleViolation {
  public TenantHasEnded() {
    super("tenancy.tenantHasEnded");
  }
}
