package se.brobyggaren.statistics.control.signing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.statistics.boundary.report.ReportTable;
import se.brobyggaren.statistics.boundary.report.YearlyReport;
import se.brobyggaren.statistics.boundary.sheet.ProgrammeSheet;
import se.brobyggaren.statistics.boundary.signing.ReportKey;
import se.brobyggaren.statistics.boundary.signing.Signature;
import se.brobyggaren.statistics.boundary.signing.SignatureId;
import se.brobyggaren.statistics.boundary.signing.SigningState;

/** Reports as they were signed (undertecknade rapporter). */
@Dependent
public class FrozenReports {
  @Inject Signatures signatures;

  /**
   * The one that stands.
   *
   * @param known all of the report; empty is answered when none of them stands
   */
  public Optional<YearlyReport> report(List<Signature> known) {
    return standing(known).map(it -> report(it.id(), known));
  }

  /** As {@link #report(List)}, of a programme's sheet. */
  public Optional<ProgrammeSheet> sheet(List<Signature> known) {
    return standing(known).map(it -> sheet(it.id(), known));
  }

  /**
   * A service's report, also one that was taken back.
   *
   * @throws NotFound when there is no such signature of a report
   */
  public YearlyReport report(SignatureId id) {
    return report(id, List.of());
  }

  /**
   * A programme's sheet, also one that was taken back.
   *
   * @throws NotFound when there is no such signature of a sheet
   */
  public ProgrammeSheet sheet(SignatureId id) {
    return sheet(id, List.of());
  }

  /** Empty when the report is not signed. */
  public Optional<List<ReportTable>> tables(ReportKey key) {
    var known = signatures.of(key);
    return key.programme() == null
        ? report(known).map(it -> it.tables().toList())
        : sheet(known).map(it -> it.tables().toList());
  }

  private YearlyReport report(SignatureId id, List<Signature> all) {
    var kept = signatures.find(id).filter(it -> !it.isOfProgramme()).orElseThrow(NotFound::new);
    return Documents.read(kept.document(), YearlyReport.class)
        .with(new SigningState(kept.view(), all, List.of(), kept.fingerprint()));
  }

  private ProgrammeSheet sheet(SignatureId id, List<Signature> all) {
    var kept = signatures.find(id).filter(it -> it.isOfProgramme()).orElseThrow(NotFound::new);
    return Documents.read(kept.document(), ProgrammeSheet.class)
        .with(new SigningState(kept.view(), all, List.of(), kept.fingerprint()));
  }

  private static Optional<Signature> standing(List<Signature> known) {
    return known.stream().filter(Signature::stands).findFirst();
  }
}
