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
import se.brobyggaren.statistics.entity.signing.ReportSignature;

/** Reports as they were signed (undertecknade rapporter). */
@Dependent
public class FrozenReports {
  @Inject Signatures signatures;

  /** The one that stands; empty when the report is not signed. */
  public Optional<YearlyReport> report(ReportKey key) {
    return signatures.standing(key).map(this::report);
  }

  /** As {@link #report}, of a programme's sheet. */
  public Optional<ProgrammeSheet> sheet(ReportKey key) {
    return signatures
        .standing(key)
        .map(it -> document(it).read(ProgrammeSheet.class).with(document(it).state()));
  }

  /**
   * One of a report, also one that was taken back.
   *
   * @throws NotFound when the report has no such signature
   */
  public YearlyReport report(ReportKey key, SignatureId id) {
    return report(signature(key, id));
  }

  /**
   * As {@link #report(ReportKey, SignatureId)}, of a programme's sheet.
   *
   * @throws NotFound when the sheet has no such signature
   */
  public ProgrammeSheet sheet(ReportKey key, SignatureId id) {
    var it = document(signature(key, id));
    return it.read(ProgrammeSheet.class).with(it.state());
  }

  /** Empty when the report is not signed. */
  public Optional<List<ReportTable>> tables(ReportKey key) {
    return key.programme() == null
        ? report(key).map(it -> it.tables().toList())
        : sheet(key).map(it -> it.tables().toList());
  }

  private YearlyReport report(Signature signature) {
    var it = document(signature);
    return it.read(YearlyReport.class).with(it.state());
  }

  private Signature signature(ReportKey key, SignatureId id) {
    return signatures.of(key).stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private Document document(Signature signature) {
    return new Document(signature, signatures.find(signature.id()).orElseThrow(NotFound::new));
  }

  private record Document(Signature signature, ReportSignature kept) {
    <T> T read(Class<T> type) {
      return Documents.read(kept.document(), type);
    }

    SigningState state() {
      return new SigningState(signature, List.of(), kept.fingerprint());
    }
  }
}
