package se.brobyggaren.statistics.control.signing;

import java.util.List;
import se.brobyggaren.statistics.boundary.report.ReportTable;
import se.brobyggaren.statistics.boundary.signing.Hindrance;
import se.brobyggaren.statistics.boundary.signing.Signature;
import se.brobyggaren.statistics.boundary.signing.SignedDifference;
import se.brobyggaren.statistics.boundary.signing.SigningState;
import se.brobyggaren.statistics.entity.signing.SinceSigned;

/**
 * A report as it would be signed (utkast): it names no record.
 *
 * @param document the report as JSON
 */
public record Draft(
    String document, String fingerprint, List<ReportTable> tables, List<Hindrance> hindrances) {
  public Draft {
    tables = List.copyOf(tables);
    hindrances = List.copyOf(hindrances);
  }

  /**
   * @param signatures of the report, newest first
   */
  public SigningState state(List<Signature> signatures) {
    return new SigningState(null, signatures, hindrances, fingerprint);
  }

  public List<SignedDifference> differencesFrom(List<ReportTable> signed) {
    return SinceSigned.between(signed, tables);
  }
}
