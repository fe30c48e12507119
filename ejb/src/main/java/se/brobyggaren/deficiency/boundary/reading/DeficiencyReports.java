package se.brobyggaren.deficiency.boundary.reading;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.brobyggaren.deficiency.boundary.DeficiencyState;
import se.brobyggaren.deficiency.boundary.sharing.ThemeOfReport;
import se.brobyggaren.deficiency.boundary.sharing.ThemeOfReport.ReportTheme;
import se.brobyggaren.deficiency.control.ReportViews;
import se.brobyggaren.deficiency.control.Reports;
import se.brobyggaren.deficiency.entity.Concerns;
import se.brobyggaren.deficiency.entity.Deficiency;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.steering.boundary.GroupDecisions;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;
import se.brobyggaren.tenantconfig.Term;
import se.brobyggaren.tenantconfig.codes.CodeList;

/**
 * Reading reports. A group's member sees what was reported, whichever authority it concerns, and no
 * observation.
 */
@Stateless
public class DeficiencyReports {
  @Inject Reports reports;
  @Inject GroupDecisions decisions;
  @Inject TenantConfigurations configurations;
  @Inject Instance<ThemeOfReport> nation;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** Newest first, observations before numbered reports. */
  @Allows(
      value = {Role.OMBUD, Role.LEAD, Role.GROUP_MEMBER},
      effect = READS)
  public ReportList list(ReportFilter filter) {
    ReportViews views = views();
    List<ReportRow> rows =
        reports.matching(filter, seesObservations()).stream().map(views::row).toList();
    Map<DeficiencyState, Integer> byState = new EnumMap<>(DeficiencyState.class);
    Map<String, Integer> byAuthority = new TreeMap<>();
    Map<String, Integer> byType = new TreeMap<>();
    for (ReportRow row : rows) {
      byState.merge(row.state(), 1, Integer::sum);
      row.authorities().stream()
          .map(Term::code)
          .distinct()
          .forEach(code -> byAuthority.merge(code, 1, Integer::sum));
      row.types().forEach(type -> byType.merge(type.code(), 1, Integer::sum));
    }
    int overdue = (int) rows.stream().filter(ReportRow::overdue).count();
    return new ReportList(rows, byState, byAuthority, byType, overdue);
  }

  /**
   * @throws NotFound also for an observation that a group's member asks for
   */
  @Allows(
      value = {Role.OMBUD, Role.LEAD, Role.GROUP_MEMBER},
      effect = READS)
  public ReportView of(UUID id) {
    Deficiency report =
        reports
            .find(id)
            .filter(r -> r.number() != null || seesObservations())
            .orElseThrow(NotFound::new);
    return views()
        .view(
            report,
            threshold(),
            decisions.about(id).orElse(null),
            report.copy() == null ? null : theme(report.copy().share()));
  }

  private ReportTheme theme(UUID share) {
    return nation.isResolvable() ? nation.get().of(share).orElse(null) : null;
  }

  /** What waits for somebody: reports to decide, returned ones, answers awaited. Oldest first. */
  @Allows(
      value = {Role.OMBUD, Role.LEAD, Role.GROUP_MEMBER},
      effect = READS)
  public List<ReportRow> waiting() {
    ReportViews views = views();
    return reports
        .in(
            EnumSet.of(
                DeficiencyState.REPORTED,
                DeficiencyState.RETURNED,
                DeficiencyState.MEASURE,
                DeficiencyState.SENT,
                DeficiencyState.ANSWERED))
        .stream()
        .map(views::row)
        .toList();
  }

  /** How many occurrences make a systemfel in this tenant (DOMAIN rule 8). */
  @Allows(
      value = {Role.OMBUD, Role.LEAD, Role.GROUP_MEMBER},
      effect = READS)
  public int threshold() {
    return configurations.current().goals().recurrenceThreshold();
  }

  /** The tenant's words to choose from. */
  @Allows(
      value = {Role.OMBUD, Role.LEAD, Role.GROUP_MEMBER},
      effect = READS)
  public List<Term> authorities() {
    return configurations.current().vocabularies().terms(CodeList.AUTHORITIES);
  }

  /** The tenant's words to choose from. */
  @Allows(
      value = {Role.OMBUD, Role.LEAD, Role.GROUP_MEMBER},
      effect = READS)
  public List<Term> types() {
    return configurations.current().vocabularies().terms(CodeList.DEFICIENCY_TYPES);
  }

  private boolean seesObservations() {
    return user.has(Role.OMBUD) || user.has(Role.LEAD);
  }

  private ReportViews views() {
    return new ReportViews(
        new Concerns(configurations.current().vocabularies()),
        user.identity(),
        LocalDate.now(clock));
  }
}
