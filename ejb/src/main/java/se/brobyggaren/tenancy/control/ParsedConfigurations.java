package se.brobyggaren.tenancy.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.brobyggaren.kernel.ActiveScope;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Scope;
import se.brobyggaren.tenancy.entity.ConfigurationVersion;
import se.brobyggaren.tenantconfig.TenantConfiguration;

/**
 * Asks the database once a request and day which version is in force; a version's content never
 * changes.
 */
@RequestScoped
public class ParsedConfigurations {
  @Inject ConfigurationVersions versions;
  @Inject ActiveScope active;
  @Inject VersionCache cache;

  private final Map<ScopeAndDay, UUID> inForce = new HashMap<>();

  public TenantConfiguration on(LocalDate day) {
    UUID id =
        inForce.computeIfAbsent(
            new ScopeAndDay(active.tenant(), day),
            key -> versions.inForceOn(day).orElseThrow(NotFound::new));
    return cache.parsed(
        id, () -> versions.find(id).map(ConfigurationVersion::content).orElseThrow(NotFound::new));
  }

  /** After a new version was added in this request. */
  public void forget() {
    inForce.clear();
  }

  private record ScopeAndDay(Scope.Tenant tenant, LocalDate day) {}
}
