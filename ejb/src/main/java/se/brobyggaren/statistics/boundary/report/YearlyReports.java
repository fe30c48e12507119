package se.brobyggaren.statistics.boundary.report;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.statistics.control.FillingDesk;
import se.brobyggaren.statistics.control.ReportDesk;
import se.brobyggaren.statistics.control.Visibility;
import se.brobyggaren.statistics.entity.fact.RecordRows;
import se.brobyggaren.tenantconfig.file.DeficiencyForms;
import se.brobyggaren.tenantconfig.report.Population;
import se.brobyggaren.tenantconfig.report.ReportForm;

/**
 * The tenant's yearly reports (årsrapporter), computed from its records when they are asked for
 * (R1–R7). Exact figures, for the tenant's own people alone.
 */
@Stateless
public class YearlyReports {
  private static final Set<Population> DEFICIENCIES =
      EnumSet.of(Population.DEFICIENCIES, Population.ANSWERS);

  @Inject ReportDesk desk;
  @Inject FillingDesk fillings;
  @Inject Visibility visibility;
  @Inject AuditTrail trail;

  /** The forms that the tenant used in the year; empty when the tenant did not exist then. */
  @Allows(
      value = {Role.LEAD, Role.OMBUD, Role.GROUP_MEMBER},
      effect = READS)
  public List<ReportRow> forms(int year) {
    return desk.period(year).stream()
        .flatMap(
            span ->
                desk.forms(year).stream()
                    .map(
                        form ->
                            new ReportRow(
                                form.code(),
                                form.title(),
                                form.to(),
                                year,
                                span.first(),
                                span.last())))
        .toList();
  }

  /**
   * As the records say now. Records are named to a lead, and to an ombud the own ones.
   *
   * @throws NotFound when the tenant does not use the form, or did not exist in the year
   */
  @Allows(
      value = {Role.LEAD, Role.OMBUD, Role.GROUP_MEMBER},
      effect = READS)
  public YearlyReport of(String form, int year) {
    var compiled = desk.compile(form, year);
    var facts = compiled.counting().facts();
    var goals = compiled.goals();
    var time = goals.time();
    return new YearlyReport(
        compiled.form().code(),
        compiled.form().title(),
        compiled.form().to(),
        year,
        compiled.span().first(),
        compiled.span().last(),
        compiled.tables().sections(),
        time == null ? goals : goals.withOver(visibility.of(time.over(), facts)),
        fillings.view(compiled.form(), year),
        compiled.tables().discrepancies().stream()
            .map(found -> found.withRecords(visibility.of(found.records(), facts)))
            .toList());
  }

  /**
   * The records behind a figure, by reference. Kept as a reading.
   *
   * @throws NotFound when there is no such figure
   */
  @Allows(
      value = {Role.LEAD, Role.OMBUD},
      effect = READS)
  public FigureRecords records(@Valid FigureAddress at) {
    var compiled = desk.compile(at.form(), at.year());
    var cell = compiled.tables().cell(at).orElseThrow(NotFound::new);
    var visible = visibility.of(cell.facts());
    trail.read("statistics.figure", visible.stream().map(f -> f.origin().record()).toList());
    return new FigureRecords(
        at,
        cell.count(),
        visible.stream().map(RecordRows::of).toList(),
        cell.facts().size() - visible.size());
  }

  /**
   * The reports behind a figure of a deficiency report (R7), which a member of the group may open
   * too: they name nobody.
   *
   * @throws NotFound when there is no such figure, or it is of another report
   */
  @Allows(
      value = {Role.LEAD, Role.OMBUD, Role.GROUP_MEMBER},
      effect = READS)
  public FigureRecords deficiencies(@Valid FigureAddress at) {
    if (!DeficiencyForms.includes(at.form())) {
      throw new NotFound();
    }
    var cell =
        desk.compile(at.form(), at.year())
            .tables()
            .cell(at)
            .filter(found -> DEFICIENCIES.contains(found.of()))
            .orElseThrow(NotFound::new);
    return new FigureRecords(
        at, cell.count(), cell.facts().stream().map(RecordRows::of).toList(), 0);
  }

  /**
   * The form as it is laid out.
   *
   * @throws NotFound when the tenant does not use it
   */
  @Allows(
      value = {Role.LEAD, Role.OMBUD, Role.GROUP_MEMBER},
      effect = READS)
  public ReportForm form(String form, int year) {
    return desk.form(form, year);
  }
}
