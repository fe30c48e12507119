package se.brobyggaren.deficiency.boundary.reading;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.brobyggaren.deficiency.control.ReportViews;
import se.brobyggaren.deficiency.control.Reports;
import se.brobyggaren.deficiency.entity.Concerns;
import se.brobyggaren.deficiency.entity.Deficiency;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.steering.boundary.DecisionLine;
import se.brobyggaren.steering.boundary.GroupDecisions;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;

/**
 * The reports of a year one after another, with decision, answers and improvement (bristrapportens
 * förteckning, R7): what stands in words under the tables.
 */
@Stateless
public class YearOfDeficiencies {
  @Inject Reports reports;
  @Inject GroupDecisions decisions;
  @Inject TenantConfigurations configurations;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * In the order of their numbers; observations are none of them.
   *
   * @param group only what that group decided and what is not decided yet; null for all
   */
  @Allows(
      value = {Role.OMBUD, Role.LEAD, Role.GROUP_MEMBER},
      effect = READS)
  public List<YearRow> of(int year, String group) {
    List<Deficiency> all = reports.matching(new ReportFilter(year, null, null, null), false);
    Map<UUID, DecisionLine> decided =
        decisions.aboutAll(all.stream().map(Deficiency::key).toList());
    var views =
        new ReportViews(
            new Concerns(configurations.current().vocabularies()),
            user.identity(),
            LocalDate.now(clock));
    return all.stream()
        .map(report -> views.ofYear(report, decided.get(report.key())))
        .filter(row -> group == null || row.isOf(group))
        .sorted(Comparator.comparing(row -> row.report().number()))
        .toList();
  }
}
