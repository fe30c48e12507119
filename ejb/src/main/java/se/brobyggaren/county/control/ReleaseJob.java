package se.brobyggaren.county.control;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import se.brobyggaren.statistics.boundary.Quarter;
import se.brobyggaren.statistics.boundary.QuarterPublished;
import se.brobyggaren.tenancy.boundary.ScopeDirectory;
import se.brobyggaren.tenantconfig.codes.Counties;
import se.brobyggaren.tenantconfig.codes.County;
import se.brobyggaren.tenantconfig.values.Period;

/**
 * Starts releases: as soon as a tenant has published, and every night for whatever that missed. The
 * timer is not kept in a store: every node may run it, since a release is harmless twice.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReleaseJob {
  @Inject ScopeDirectory directory;
  @Inject CountyRelease release;

  /** Apart from the publishing request: another login, another transaction. */
  @Asynchronous
  public void afterPublishing(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) QuarterPublished event) {
    Counties.byCode(event.county()).ifPresent(this::release);
  }

  @Schedule(hour = "3", minute = "20", timezone = "Europe/Stockholm", persistent = false)
  public void everyNight() {
    Counties.all().forEach(this::release);
  }

  private void release(County county) {
    release.run(county.code(), county.alias(), quarter -> tenantsIn(county, quarter));
  }

  private Set<String> tenantsIn(County county, Quarter quarter) {
    var days = new Period(quarter.first(), quarter.last());
    return directory.tenants().stream()
        .filter(tenant -> county.code().equals(tenant.county()))
        .filter(tenant -> tenant.validity().overlaps(days))
        .map(tenant -> tenant.scope().alias())
        .collect(Collectors.toSet());
  }
}
