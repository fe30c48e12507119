package se.brobyggaren.audit.boundary;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.brobyggaren.audit.control.AuditEntries;
import se.brobyggaren.audit.entity.Act;
import se.brobyggaren.audit.entity.TenantAuditEntry;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.Role;

/** The lead goes through the record of acts and readings regularly (SFS 2001:637 § 15). */
@Stateless
public class AuditReview {
  /** Rows that one page shows at the most. */
  public static final int PAGE = 100;

  @Inject AuditEntries entries;

  /**
   * Entries of the days {@code from} to {@code to}, newest first.
   *
   * @param kind null for all
   * @param first index of the first row, from 0
   */
  @Allows(value = Role.LEAD, effect = READS)
  public List<AuditRow> between(LocalDate from, LocalDate to, AuditKind kind, int first) {
    return entries.ofTenant(from, to, kind, first, PAGE).stream().map(AuditReview::row).toList();
  }

  /** How many entries {@link #between} would show in all. */
  @Allows(value = Role.LEAD, effect = READS)
  public long count(LocalDate from, LocalDate to, AuditKind kind) {
    return entries.countOfTenant(from, to, kind);
  }

  private static AuditRow row(TenantAuditEntry entry) {
    Act act = entry.act();
    return new AuditRow(
        entry.key(), act.at(), act.kind(), act.actor(), act.activity(), List.of(act.records()));
  }
}
