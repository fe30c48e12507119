package se.brobyggaren.statistics.boundary.report;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.statistics.boundary.signing.ReportKey;
import se.brobyggaren.statistics.boundary.signing.Signature;
import se.brobyggaren.statistics.boundary.signing.SignatureId;
import se.brobyggaren.statistics.control.FillingDesk;
import se.brobyggaren.statistics.control.ReportDesk;
import se.brobyggaren.statistics.control.Visibility;
import se.brobyggaren.statistics.control.signing.Drafts;
import se.brobyggaren.statistics.control.signing.FrozenReports;
import se.brobyggaren.statistics.control.signing.Signatures;
import se.brobyggaren.statistics.entity.fact.RecordRows;
import se.brobyggaren.tenantconfig.file.DeficiencyForms;
import se.brobyggaren.tenantconfig.report.Population;
import se.brobyggaren.tenantconfig.report.ReportForm;

/**
 * The tenant's yearly reports (årsrapporter, R1–R5 and R7): computed from its records when they are
 * asked for, until a lead has signed them. Exact figures, for the tenant's own people alone.
 */
@Stateless
public class YearlyReports {
  private static final Set<Population> DEFICIENCIES =
      EnumSet.of(Population.DEFICIENCIES, Population.ANSWERS);

  @Inject ReportDesk desk;
  @Inject FillingDesk fillings;
  @Inject Drafts drafts;
  @Inject FrozenReports frozen;
  @Inject Signatures signatures;
  @Inject Visibility visibility;
  @Inject AuditTrail trail;

  /** The forms that the tenant used in the year; empty when the tenant did not exist then. */
  @Allows(
      value = {Role.LEAD, Role.OMBUD, Role.GROUP_MEMBER},
      effect = READS)
  public List<ReportRow> forms(int year) {
    var signed =
        signatures.standingOf(year).stream()
            .filter(it -> it.programme() == null)
            .collect(Collectors.toMap(Signature::form, Function.identity()));
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
                                span.last(),
                                signed.get(form.code()))))
        .toList();
  }

  /**
   * As it was signed, or while it is not as the records say now.
   *
   * @throws NotFound when the tenant does not use the form, or did not exist in the year
   */
  @Allows(
      value = {Role.LEAD, Role.OMBUD, Role.GROUP_MEMBER},
      effect = READS)
  public YearlyReport of(String form, int year) {
    var known = signatures.of(ReportKey.of(form, year));
    return frozen.report(known).orElseGet(() -> recorded(form, year, known));
  }

  /**
   * As the records say now, signed or not. Records are named to a lead, and to an ombud the own
   * ones.
   *
   * @throws NotFound as {@link #of}
   */
  @Allows(
      value = {Role.LEAD, Role.OMBUD, Role.GROUP_MEMBER},
      effect = READS)
  public YearlyReport asRecorded(String form, int year) {
    return recorded(form, year, signatures.of(ReportKey.of(form, year)));
  }

  /**
   * As it was signed once, also when that signature was taken back.
   *
   * @throws NotFound when there is no such signature of a report
   */
  @Allows(
      value = {Role.LEAD, Role.OMBUD, Role.GROUP_MEMBER},
      effect = READS)
  public YearlyReport signed(@NotNull SignatureId signature) {
    return frozen.report(signature);
  }

  private YearlyReport recorded(String form, int year, List<Signature> known) {
    var compiled = desk.compile(form, year);
    var filled = fillings.view(compiled.form(), year);
    var facts = compiled.counting().facts();
    return compiled
        .report(filled, rows -> visibility.of(rows, facts))
        .with(drafts.of(compiled, filled).state(known));
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
            cell.facts().size() - visible.size())
        .beside(signed(at));
  }

  private Long signed(FigureAddress at) {
    return frozen
        .report(signatures.of(ReportKey.of(at.form(), at.year())))
        .flatMap(report -> report.table(at.table(), at.split()))
        .flatMap(table -> table.figure(at.row(), at.column()))
        .map(ReportTable.Figure::count)
        .orElse(null);
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
            at, cell.count(), cell.facts().stream().map(RecordRows::of).toList(), 0)
        .beside(signed(at));
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
