package se.brobyggaren.statistics.boundary.sheet;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.programme.boundary.ProgrammeId;
import se.brobyggaren.statistics.boundary.report.FigureRecords;
import se.brobyggaren.statistics.boundary.report.ReportTable;
import se.brobyggaren.statistics.boundary.signing.ReportKey;
import se.brobyggaren.statistics.boundary.signing.Signature;
import se.brobyggaren.statistics.boundary.signing.SignatureId;
import se.brobyggaren.statistics.control.SheetDesk;
import se.brobyggaren.statistics.control.Visibility;
import se.brobyggaren.statistics.control.signing.Drafts;
import se.brobyggaren.statistics.control.signing.FrozenReports;
import se.brobyggaren.statistics.control.signing.Signatures;
import se.brobyggaren.statistics.entity.fact.RecordRows;

/**
 * The yearly sheets of the programmes (R6), computed from the participants' records when they are
 * asked for, until a lead has signed them. Exact figures, for the tenant's own people alone.
 */
@Stateless
public class ProgrammeSheets {
  @Inject SheetDesk desk;
  @Inject Drafts drafts;
  @Inject FrozenReports frozen;
  @Inject Signatures signatures;
  @Inject Visibility visibility;
  @Inject AuditTrail trail;

  /**
   * As it was signed, or while it is not as the records say now.
   *
   * @throws NotFound when the tenant has no such programme, or it did not run in the year
   */
  @Allows(
      value = {Role.LEAD, Role.OMBUD, Role.GROUP_MEMBER},
      effect = READS)
  public ProgrammeSheet of(@NotNull ProgrammeId programme, int year) {
    var known = signatures.of(ReportKey.of(programme, year));
    return frozen.sheet(known).orElseGet(() -> recorded(programme, year, known));
  }

  /**
   * As the records say now, signed or not.
   *
   * @throws NotFound as {@link #of}
   */
  @Allows(
      value = {Role.LEAD, Role.OMBUD, Role.GROUP_MEMBER},
      effect = READS)
  public ProgrammeSheet asRecorded(@NotNull ProgrammeId programme, int year) {
    return recorded(programme, year, signatures.of(ReportKey.of(programme, year)));
  }

  /**
   * As it was signed once, also when that signature was taken back.
   *
   * @throws NotFound when there is no such signature of a sheet
   */
  @Allows(
      value = {Role.LEAD, Role.OMBUD, Role.GROUP_MEMBER},
      effect = READS)
  public ProgrammeSheet signed(@NotNull SignatureId signature) {
    return frozen.sheet(signature);
  }

  private ProgrammeSheet recorded(ProgrammeId programme, int year, List<Signature> known) {
    var compiled = desk.compile(programme, year);
    var facts = compiled.counting().facts();
    var account = desk.account(compiled);
    return compiled
        .sheet(account, found -> found.withRecords(visibility.of(found.records(), facts)))
        .with(drafts.of(compiled, account).state(known));
  }

  /**
   * The participants behind a figure, by number. Kept as a reading.
   *
   * @throws NotFound when there is no such figure
   */
  @Allows(
      value = {Role.LEAD, Role.OMBUD},
      effect = READS)
  public FigureRecords records(@NotNull @Valid SheetFigure figure) {
    var compiled = desk.compile(figure.programme(), figure.at().year());
    var cell = compiled.tables().cell(figure.at()).orElseThrow(NotFound::new);
    var visible = visibility.of(cell.facts());
    trail.read("statistics.figure", visible.stream().map(f -> f.origin().record()).toList());
    return new FigureRecords(
            figure.at(),
            cell.count(),
            visible.stream().map(RecordRows::of).toList(),
            cell.facts().size() - visible.size())
        .beside(signed(figure));
  }

  private Long signed(SheetFigure figure) {
    var at = figure.at();
    return frozen
        .sheet(signatures.of(ReportKey.of(figure.programme(), at.year())))
        .flatMap(sheet -> sheet.table(at.table(), at.split()))
        .flatMap(table -> table.figure(at.row(), at.column()))
        .map(ReportTable.Figure::count)
        .orElse(null);
  }
}
