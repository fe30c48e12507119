package se.brobyggaren.deficiency.boundary;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.deficiency.boundary.sharing.Finding;
import se.brobyggaren.deficiency.boundary.sharing.ReportTexts;
import se.brobyggaren.deficiency.control.Reports;
import se.brobyggaren.deficiency.entity.Concerns;
import se.brobyggaren.deficiency.entity.Deficiency;
import se.brobyggaren.deficiency.entity.Hand;
import se.brobyggaren.deficiency.entity.textcheck.TextCheck;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.Changed;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;

/**
 * Writing a report (deficiency-form.md): an observation at first, a report once it has occurred as
 * often as the tenant asks for (DOMAIN rule 8). Any ombud of the team and the lead may write and go
 * on with what another began.
 */
@Stateless
public class DeficiencyReporting {
  @Inject Reports reports;
  @Inject TenantConfigurations configurations;
  @Inject AuditTrail trail;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * A new observation.
   *
   * @throws DeficiencyRefused for a day to come, or a word that is not in the tenant's lists
   */
  @Allows({Role.OMBUD, Role.LEAD})
  public UUID observe(@Valid WriteReport command) {
    concerns().check(command);
    var report = new Deficiency(command, hand());
    reports.add(report);
    trail.acted("deficiency.observe", report.key());
    return report.key();
  }

  /**
   * Another text, while it is an observation or was returned.
   *
   * @param version as it was when the text was read
   * @throws Changed when somebody else changed it meanwhile
   */
  @Allows({Role.OMBUD, Role.LEAD})
  public void revise(UUID id, int version, @Valid WriteReport command) {
    concerns().check(command);
    find(id).revise(command, version, hand());
    trail.acted("deficiency.revise", id);
  }

  /** The same fault was met once more. */
  @Allows({Role.OMBUD, Role.LEAD})
  public void occurredAgain(UUID id, LocalDate day) {
    find(id).occurredAgain(day, hand());
    trail.acted("deficiency.occurredAgain", id);
  }

  /**
   * Puts it before the group; the first time it gets the next number of the year.
   *
   * @param on the day of the report, null for today
   * @throws DeficiencyRefused when it has occurred too few times, or is already there
   */
  @Allows({Role.OMBUD, Role.LEAD})
  public void report(UUID id, LocalDate on) {
    Deficiency report = find(id);
    LocalDate day = on == null ? LocalDate.now(clock) : on;
    report.report(threshold(), day, reports::nextNumber, hand());
    reports.follow(report);
    trail.acted("deficiency.report", id);
  }

  /**
   * The ombud's feedback, which closes the report.
   *
   * @throws DeficiencyRefused before it was followed up, or when the improvement is left out
   */
  @Allows({Role.OMBUD, Role.LEAD})
  public void close(@Valid CloseReport command) {
    Deficiency report = find(command.report());
    report.close(command, hand());
    reports.follow(report);
    trail.acted("deficiency.close", command.report());
  }

  /** What in a text may point to a person; a warning while one writes. */
  @Allows(
      value = {Role.OMBUD, Role.LEAD},
      effect = READS)
  public List<Finding> check(@Valid ReportTexts texts) {
    return TextCheck.forTenant(configurations.current()).findingsIn(texts.parts());
  }

  private int threshold() {
    return configurations.current().goals().recurrenceThreshold();
  }

  private Concerns concerns() {
    return new Concerns(configurations.current().vocabularies());
  }

  private Deficiency find(UUID id) {
    return reports.find(id).orElseThrow(NotFound::new);
  }

  private Hand hand() {
    return new Hand(user.identity(), clock.instant());
  }
}
