package se.brobyggaren.deficiency.boundary.reading;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.brobyggaren.deficiency.boundary.DeficiencyState;
import se.brobyggaren.tenantconfig.Term;

/**
 * A report in a list.
 *
 * @param number null for an observation
 * @param answers of the authorities that have answered
 */
public record ReportRow(
    UUID id,
    Integer year,
    Integer number,
    DeficiencyState state,
    LocalDate stateSince,
    LocalDate occurredOn,
    LocalDate reportedOn,
    int occurrences,
    List<Term> authorities,
    List<Term> types,
    String event,
    boolean urgent,
    boolean shared,
    String writer,
    boolean mine,
    List<String> answers,
    List<DueWarning> warnings)
    implements Serializable {

  /** As it is written on paper: "2026-7". */
  public String label() {
    return number == null ? "" : year + "-" + number;
  }

  public boolean overdue() {
    return warnings.stream().anyMatch(w -> w.kind().isOverdue());
  }
}
