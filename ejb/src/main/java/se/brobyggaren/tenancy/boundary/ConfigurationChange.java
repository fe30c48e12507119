package se.brobyggaren.tenancy.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.Changed;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.tenancy.boundary.vocabulary.ChangeVocabulary;
import se.brobyggaren.tenancy.boundary.vocabulary.VocabularyRefused;
import se.brobyggaren.tenancy.control.ConfigurationVersions;
import se.brobyggaren.tenancy.control.ParsedConfigurations;
import se.brobyggaren.tenancy.control.RecordedWords;
import se.brobyggaren.tenancy.entity.ConfigurationVersion;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.Term;
import se.brobyggaren.tenantconfig.Vocabularies;
import se.brobyggaren.tenantconfig.check.Problem;
import se.brobyggaren.tenantconfig.codes.CodeList;
import se.brobyggaren.tenantconfig.file.TenantText;
import se.brobyggaren.tenantconfig.goals.Caseload;
import se.brobyggaren.tenantconfig.goals.Goals;
import se.brobyggaren.tenantconfig.goals.Range;
import se.brobyggaren.tenantconfig.priority.Decision;
import se.brobyggaren.tenantconfig.priority.PriorityOrder;

/**
 * A tenant's admin changes a rule (DOMAIN rule 2). Every save is a new version, checked as a file
 * would be; what was in force before stays readable.
 */
@Stateless
public class ConfigurationChange {
  @Inject ConfigurationVersions versions;
  @Inject ParsedConfigurations parsed;
  @Inject RecordedWords recorded;
  @Inject CurrentUser user;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /**
   * @return number of the new version
   * @throws Changed when somebody saved a newer version meanwhile
   * @throws ChangeRefused when it would begin in the past or before a decided version, changes
   *     nothing, or fails a check
   */
  @Allows(Role.TENANT_ADMIN)
  public int priorityOrder(@Valid ChangePriorityOrder change) {
    ConfigurationVersion base = baseOf(change.resolution());
    TenantConfiguration before = TenantText.read(base.content());
    PriorityOrder ordered =
        before.priorityOrder().withGroups(PriorityOrder.ranked(change.groups()));
    Resolution resolution = change.resolution();
    Decision decision =
        resolution.decidedOn() == null && resolution.reference() == null
            ? null
            : new Decision(resolution.decidedOn(), resolution.reference());
    PriorityOrder after =
        new PriorityOrder(ordered.decidedBy(), false, decision, ordered.groups(), ordered.note());
    if (after.groups().equals(before.priorityOrder().groups())) {
      throw ChangeRefused.changesNothing();
    }
    return save(before.with(after), resolution, "tenancy.changePriorityOrder");
  }

  /** As {@link #priorityOrder}, for the caseload cap, the goals and the threshold of recurrence. */
  @Allows(Role.TENANT_ADMIN)
  public int goals(@Valid ChangeGoals change) {
    ConfigurationVersion base = baseOf(change.resolution());
    TenantConfiguration before = TenantText.read(base.content());
    TenantConfiguration after = before.with(caseload(change), goals(change, before.goals()));
    if (after.equals(before)) {
      throw ChangeRefused.changesNothing();
    }
    return save(after, change.resolution(), "tenancy.changeGoals");
  }

  /**
   * As {@link #priorityOrder}, for one of the vocabularies (DOMAIN rule 14).
   *
   * @throws NotFound when it is no list with words of the tenant's own
   * @throws VocabularyRefused when records would lose a word or change their meaning
   */
  @Allows(Role.TENANT_ADMIN)
  public int vocabulary(@Valid ChangeVocabulary change) {
    CodeList list = change.list();
    if (!Vocabularies.LISTS.contains(list)) {
      throw new NotFound();
    }
    ConfigurationVersion base = baseOf(change.resolution());
    TenantConfiguration before = TenantText.read(base.content());
    List<Term> terms =
        recorded
            .words(list, versions.accepted(), change.resolution().from())
            .changed(before.vocabularies().terms(list), change.words());
    Vocabularies after = before.vocabularies().with(list, terms);
    if (after.equals(before.vocabularies())) {
      throw ChangeRefused.changesNothing();
    }
    return save(before.with(after), change.resolution(), "tenancy.changeVocabulary");
  }

  private static Caseload caseload(ChangeGoals change) {
    boolean stated = change.goalFrom() != null || change.goalTo() != null;
    if (stated
        && change.goalFrom() != null
        && change.goalTo() != null
        && change.goalTo() < change.goalFrom()) {
      throw ChangeRefused.goalUpsideDown();
    }
    return new Caseload(
        change.capPerFte(), stated ? new Range(change.goalFrom(), change.goalTo()) : null);
  }

  private static Goals goals(ChangeGoals change, Goals before) {
    return new Goals(
        change.timeLimitMonths(),
        change.satisfactionPercent(),
        before.satisfactionBy(),
        change.recurrenceThreshold());
  }

  private ConfigurationVersion baseOf(Resolution resolution) {
    ConfigurationVersion newest = versions.accepted().get(0);
    if (newest.number() != resolution.basedOn()) {
      throw new Changed();
    }
    if (resolution.from().isBefore(LocalDate.now(clock))) {
      throw ChangeRefused.inThePast();
    }
    if (resolution.from().isBefore(newest.from())) {
      throw ChangeRefused.beforeANewerVersion(newest.from());
    }
    return newest;
  }

  private int save(TenantConfiguration proposed, Resolution resolution, String activity) {
    String yaml = TenantText.toYaml(proposed);
    List<Problem> errors =
        TenantText.check(yaml, LocalDate.now(clock)).problems().stream()
            .filter(Problem::isError)
            .toList();
    if (!errors.isEmpty()) {
      throw ChangeRefused.invalid(inWords(errors));
    }
    int number = versions.nextNumber();
    ConfigurationVersion version =
        ConfigurationVersion.fromPage(
            number,
            resolution.from(),
            yaml,
            user.identity().name(),
            resolution.reason(),
            resolution.decider(),
            resolution.decidedOn(),
            resolution.reference(),
            clock.instant());
    versions.add(version);
    parsed.forget();
    trail.acted(activity, version.id());
    return number;
  }

  private static String inWords(List<Problem> errors) {
    return errors.stream()
        .map(problem -> problem.message(Locale.forLanguageTag("sv")))
        .collect(Collectors.joining("; "));
  }
}
