package se.brobyggaren.statistics.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.statistics.boundary.filling.FilledForm;
import se.brobyggaren.statistics.boundary.report.MeasuredGoals;
import se.brobyggaren.statistics.boundary.report.RecordRow;
import se.brobyggaren.statistics.boundary.report.YearlyReport;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.statistics.entity.fact.Span;
import se.brobyggaren.statistics.entity.goal.ClosingTimes;
import se.brobyggaren.statistics.entity.goal.DailyCaseload;
import se.brobyggaren.statistics.entity.report.FormCompilation;
import se.brobyggaren.statistics.entity.table.Categories;
import se.brobyggaren.statistics.entity.table.Counting;
import se.brobyggaren.survey.boundary.SurveyResults;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.file.DeficiencyForms;
import se.brobyggaren.tenantconfig.file.ShippedForms;
import se.brobyggaren.tenantconfig.report.Measure;
import se.brobyggaren.tenantconfig.report.ReportForm;
import se.brobyggaren.tenantconfig.report.ReportForm.Goal;
import se.brobyggaren.tenantconfig.report.Reports;
import se.brobyggaren.tenantconfig.values.Period;

/** Puts form, period, words and facts together (redovisningsunderlag). */
@ApplicationScoped
public class ReportDesk {
  /** The state grant began in 1994; what lies before has no personligt ombud. */
  private static final int FIRST_YEAR = 1994;

  @Inject Facts facts;
  @Inject TenantConfigurations configurations;
  @Inject SurveyResults survey;
  @Inject Clock clock;

  /** A report in hand. */
  public record Compiled(
      ReportForm form,
      Categories words,
      Span span,
      Counting counting,
      FormCompilation tables,
      MeasuredGoals goals) {

    /**
     * @param seen those of some records that its reader may see
     */
    public YearlyReport report(FilledForm filled, UnaryOperator<List<RecordRow>> seen) {
      var time = goals.time();
      return new YearlyReport(
          form.code(),
          form.title(),
          form.to(),
          span.last().getYear(),
          span.first(),
          span.last(),
          tables.sections(),
          time == null ? goals : goals.withOver(seen.apply(time.over())),
          filled,
          tables.discrepancies().stream()
              .map(found -> found.withRecords(seen.apply(found.records())))
              .toList(),
          null);
    }
  }

  /** The year's days on which the tenant exists; empty when there are none. */
  public Optional<Span> period(int year) {
    if (year < FIRST_YEAR || year > LocalDate.now(clock).getYear()) {
      return Optional.empty();
    }
    var whole = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    var validity = configuration(year).validity();
    if (!validity.overlaps(whole)) {
      return Optional.empty();
    }
    var common = whole.common(validity);
    return Optional.of(new Span(common.from(), common.to(), facts.boundary()));
  }

  /** The words, bands and forms of the year. */
  public TenantConfiguration configuration(int year) {
    var today = LocalDate.now(clock);
    var end = LocalDate.of(year, 12, 31);
    return configurations.on(end.isBefore(today) ? end : today);
  }

  /** Those that the tenant lists, and the deficiency report in all its versions. */
  public List<ReportForm> forms(int year) {
    return forms(configuration(year), year);
  }

  /** As {@link #forms(int)}, by the words of a configuration. */
  public List<ReportForm> forms(TenantConfiguration tenant, int year) {
    var forms = new ArrayList<>(ShippedForms.of(tenant));
    forms.removeIf(form -> form.code().equals(Reports.DEFICIENCY_REPORT));
    forms.addAll(DeficiencyForms.of(tenant, year));
    return forms;
  }

  /**
   * @throws NotFound when the tenant does not use it
   */
  public ReportForm form(String code, int year) {
    return forms(year).stream()
        .filter(form -> form.code().equals(code))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * @throws NotFound when the tenant does not use the form, or did not exist in the year
   */
  public Compiled compile(String code, int year) {
    var span = period(year).orElseThrow(NotFound::new);
    var form = form(code, year);
    var tenant = configuration(year);
    var words = new Categories(tenant, span);
    var counting =
        new Counting(
            span,
            facts.of(FormCompilation.populations(form), FormCompilation.ever(form), span, words));
    return new Compiled(
        form,
        words,
        span,
        counting,
        new FormCompilation(form, words, counting),
        goals(FormCompilation.goals(form), tenant, counting, words));
  }

  private MeasuredGoals goals(
      List<Goal> asked, TenantConfiguration tenant, Counting counting, Categories words) {
    var span = counting.span();
    return new MeasuredGoals(
        !asked.contains(Goal.CASES_PER_FTE)
            ? null
            : DailyCaseload.of(
                span, counting.facts(), facts.positions(span, words), tenant.caseload()),
        !asked.contains(Goal.TIME_LIMIT)
            ? null
            : ClosingTimes.of(counting, tenant.goals().timeLimitMonths(), begun(counting, words)),
        !asked.contains(Goal.SATISFACTION) ? null : satisfaction(tenant, span.last().getYear()));
  }

  /** Shown from five answers up; its population is those who answered. */
  private MeasuredGoals.Satisfaction satisfaction(TenantConfiguration tenant, int year) {
    var figures = survey.ofYear(year);
    var share = figures.satisfaction();
    return new MeasuredGoals.Satisfaction(
        tenant.goals().satisfactionPercent(),
        share == null ? null : (long) share.answered(),
        share == null ? null : perCent(share.share()),
        share == null ? null : perCent(share.low()),
        share == null ? null : perCent(share.high()));
  }

  private static BigDecimal perCent(double share) {
    return BigDecimal.valueOf(share).movePointRight(2).setScale(1, RoundingMode.HALF_UP);
  }

  /** Of resumed cases, whose first days lie before what was read. */
  private Map<UUID, LocalDate> begun(Counting counting, Categories words) {
    var resumed =
        counting.facts().stream()
            .filter(fact -> fact.stays().get(0).cameAs() == Measure.RESUMED)
            .map(Fact::origin)
            .map(Fact.Origin::record)
            .toList();
    return facts.begun(resumed, counting.span(), words);
  }
}
