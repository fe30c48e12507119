package se.brobyggaren.audit.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.brobyggaren.audit.control.AuditEntries;
import se.brobyggaren.audit.entity.Act;
import se.brobyggaren.kernel.ActiveScope;
import se.brobyggaren.kernel.CurrentUser;

/**
 * Where a boundary method says what it did and whom it showed. Activities are named {@code
 * component.activity}, for example {@code intake.accept}; every name has a sentence in the bundles
 * under {@code audit.activity.<name>}, so it stands whole in the code.
 */
@RequestScoped
public class AuditTrail {
  @Inject AuditEntries entries;
  @Inject ActiveScope scope;
  @Inject CurrentUser user;
  @Inject Clock clock;

  private int written;

  /** Something was changed; kept if and only if the change is. */
  public void acted(String activity, UUID... records) {
    write(AuditKind.ACT, activity, Arrays.asList(records));
  }

  /** Personal data of these records was shown; a list is one call. */
  public void read(String activity, Collection<UUID> records) {
    if (!records.isEmpty()) {
      write(AuditKind.READING, activity, records);
    }
  }

  /** Somebody was refused; kept although the call is rolled back. */
  public void refused(String activity) {
    entries.addApart(
        scope.require(),
        new Act(clock.instant(), AuditKind.REFUSAL, user.identity(), activity, List.of()));
  }

  /** How many entries this request has written so far. */
  public int written() {
    return written;
  }

  private void write(AuditKind kind, String activity, Collection<UUID> records) {
    entries.add(
        scope.require(), new Act(clock.instant(), kind, user.identity(), activity, records));
    written++;
  }
}
