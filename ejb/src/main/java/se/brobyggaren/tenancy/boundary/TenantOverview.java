package se.brobyggaren.tenancy.boundary;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.tenancy.control.Registrations;
import se.brobyggaren.tenancy.entity.TenantRegistration;

/**
 * What the operator sees of the tenants: that they exist, which version they run, whether they
 * could start.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TenantOverview {
  @Inject Registrations registrations;
  @Inject Clock clock;

  /** All tenants, refused and ended ones too, by alias. */
  @Allows(value = Role.OPERATOR, effect = READS)
  public List<TenantRow> tenants() {
    LocalDate today = LocalDate.now(clock);
    return registrations.all().stream().map(t -> row(t, today)).toList();
  }

  private static TenantRow row(TenantRegistration t, LocalDate today) {
    return new TenantRow(
        t.alias(),
        t.name(),
        t.county(),
        t.from(),
        t.to(),
        stateOf(t, today),
        t.refused() != null ? t.refused() : t.conflict(),
        t.versionNumber(),
        t.loadedAt());
  }

  private static TenantRow.State stateOf(TenantRegistration t, LocalDate today) {
    if (!t.isStarted()) {
      return TenantRow.State.REFUSED;
    }
    if (t.conflict() != null) {
      return TenantRow.State.CONFLICT;
    }
    return t.hasEnded(today) ? TenantRow.State.ENDED : TenantRow.State.RUNNING;
  }
}
