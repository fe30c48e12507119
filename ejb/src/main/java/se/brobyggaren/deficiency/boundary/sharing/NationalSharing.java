package se.brobyggaren.deficiency.boundary.sharing;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.deficiency.boundary.DeficiencyRefused;
import se.brobyggaren.deficiency.boundary.DeficiencyRefused.Reason;
import se.brobyggaren.deficiency.control.Reports;
import se.brobyggaren.deficiency.entity.Concerns;
import se.brobyggaren.deficiency.entity.Deficiency;
import se.brobyggaren.deficiency.entity.Hand;
import se.brobyggaren.deficiency.entity.shared.SharedDeficiency;
import se.brobyggaren.deficiency.entity.shared.SharedWording;
import se.brobyggaren.deficiency.entity.textcheck.TextCheck;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.steering.boundary.DecisionView;
import se.brobyggaren.steering.boundary.GroupDecisions;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.Term;

/**
 * Giving a report to the nation, an act of the lead. OSL ch. 26: a de-identified text that can be
 * traced back is still secret, so every finding of the text check is edited away or confirmed as
 * harmless, one by one, with a reason that is kept. A machine finds only what has a form; the
 * person who confirms reads the rest.
 */
@Stateless
public class NationalSharing {
  @Inject Reports reports;
  @Inject GroupDecisions decisions;
  @Inject TenantConfigurations configurations;
  @Inject AuditTrail trail;
  @Inject Event<CopyTakenBack> takenBack;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** The report's own text, to shorten and check. */
  @Allows(value = Role.LEAD, effect = READS)
  public ReportTexts draft(UUID id) {
    Deficiency report = find(id);
    return new ReportTexts(
        report.account().wording().event(),
        report.account().wording().consequence(),
        report.account().wording().measuresTaken(),
        decisions.about(id).map(DecisionView::wording).orElse(null));
  }

  /** What was given away; what stands there now is this text, not the report's. */
  @Allows(
      value = {Role.OMBUD, Role.LEAD, Role.GROUP_MEMBER},
      effect = READS)
  public ReportTexts shared(UUID id) {
    SharedWording text = reports.copyOf(find(id)).orElseThrow(NotFound::new).wording();
    return new ReportTexts(text.event(), text.consequence(), text.measuresTaken(), text.measure());
  }

  /**
   * @return the key of the copy
   * @throws DeficiencyRefused when a finding is neither edited away nor confirmed, or the report is
   *     with its writer or already shared
   */
  @Allows(Role.LEAD)
  public UUID share(@Valid ShareReport command) {
    Deficiency report = find(command.report());
    TenantConfiguration configuration = configurations.current();
    List<Finding> left =
        TextCheck.forTenant(configuration).findingsIn(command.texts().parts()).stream()
            .filter(f -> command.confirmations().stream().noneMatch(c -> c.covers(f)))
            .toList();
    if (!left.isEmpty()) {
      throw new DeficiencyRefused(Reason.findingsLeft, left.size());
    }
    SharedDeficiency copy =
        report
            .sharing()
            .give(
                new SharedDeficiency.Given(
                    new SharedDeficiency.Sender(
                        configuration.alias(), configuration.name(), configuration.county()),
                    national(report, new Concerns(configuration.vocabularies())),
                    new SharedWording(
                        command.texts().event().strip(),
                        command.texts().consequence().strip(),
                        command.texts().measuresTaken(),
                        command.texts().measure()),
                    reasons(command)),
                command.version(),
                hand());
    reports.publish(copy);
    trail.acted("deficiency.share", report.key(), copy.id());
    return copy.id();
  }

  /**
   * Takes the copy back: the nation sees it no more.
   *
   * @throws DeficiencyRefused when it is not shared
   */
  @Allows(Role.LEAD)
  public void withdraw(UUID id, @NotBlank String because) {
    Deficiency report = find(id);
    SharedDeficiency copy =
        reports.copyOf(report).orElseThrow(() -> new DeficiencyRefused(Reason.notShared));
    report.sharing().takeBack(copy, because, hand());
    trail.acted("deficiency.withdraw", id, copy.id());
    takenBack.fire(new CopyTakenBack(copy.id()));
  }

  /**
   * @throws DeficiencyRefused wordsWithoutNationalCode
   */
  private static SharedDeficiency.NationalCodes national(Deficiency report, Concerns concerns) {
    List<Term> authorities =
        report.threads().stream().map(t -> concerns.authority(t.authority())).toList();
    List<Term> types = report.account().types().stream().map(concerns::type).toList();
    Concerns.requireMapped(Stream.concat(authorities.stream(), types.stream()));
    return new SharedDeficiency.NationalCodes(
        authorities.stream().map(Term::national).toList(),
        types.stream().map(Term::national).toList());
  }

  private static String reasons(ShareReport command) {
    return command.confirmations().stream()
        .map(c -> c.text() + ": " + c.reason())
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private Deficiency find(UUID id) {
    return reports.find(id).orElseThrow(NotFound::new);
  }

  private Hand hand() {
    return new Hand(user.identity(), clock.instant());
  }
}
