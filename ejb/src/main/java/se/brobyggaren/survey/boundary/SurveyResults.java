package se.brobyggaren.survey.boundary;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.survey.control.SurveyPeriods;
import se.brobyggaren.survey.entity.AnswerTally;
import se.brobyggaren.survey.entity.Counts;
import se.brobyggaren.survey.entity.SurveyPeriod;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;

/**
 * The survey's results (enkätens resultat), from five answers up, by half-year and question and by
 * nothing finer.
 */
@Stateless
public class SurveyResults {
  private static final int LAST_YEAR = 9999;

  @Inject SurveyPeriods periods;
  @Inject TenantConfigurations configurations;

  /** Newest first, against the goal that is in force today. */
  @Allows(
      value = {Role.OMBUD, Role.LEAD, Role.GROUP_MEMBER, Role.TENANT_ADMIN},
      effect = READS)
  public List<PeriodFigures> all() {
    Integer goal = configurations.current().goals().satisfactionPercent();
    List<AnswerTally> tallies = periods.tallies();
    return periods.all().stream()
        .sorted(Comparator.comparing(SurveyPeriod::period).reversed())
        .map(
            it ->
                new PeriodFigures(
                    it.period(), figures(List.of(it), tallies, it.period()::equals, goal)))
        .toList();
  }

  /**
   * Both halves of a year together, against the goal of its last day: for the year's reports. It
   * tells nothing that the halves do not tell.
   *
   * @throws NotFound for what is no year
   */
  @Allows(
      value = {Role.OMBUD, Role.LEAD, Role.GROUP_MEMBER, Role.TENANT_ADMIN},
      effect = READS)
  public SurveyFigures ofYear(int year) {
    if (year < 1 || year > LAST_YEAR) {
      throw new NotFound();
    }
    LocalDate last = LocalDate.of(year, Month.DECEMBER, Month.DECEMBER.maxLength());
    Integer goal = configurations.on(last).goals().satisfactionPercent();
    List<SurveyPeriod> halves =
        periods.all().stream().filter(it -> it.period().year() == year).toList();
    return figures(halves, periods.tallies(), period -> period.year() == year, goal);
  }

  private static SurveyFigures figures(
      List<SurveyPeriod> of, List<AnswerTally> tallies, Predicate<HalfYear> when, Integer goal) {
    var counts = new Counts(tallies.stream().filter(t -> when.test(t.period())).toList());
    return SurveyFigures.of(
        of.stream().mapToInt(SurveyPeriod::handedOut).sum(),
        of.stream().mapToInt(SurveyPeriod::answers).sum(),
        counts.byQuestion(),
        goal);
  }
}
