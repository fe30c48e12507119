package se.brobyggaren.deficiency.boundary.reading;

import java.io.Serializable;
import java.util.List;
import se.brobyggaren.steering.boundary.DecisionLine;

/**
 * A report as it stands in the deficiency report of its year.
 *
 * @param measuresTaken null when nothing was done before
 * @param decision null before one
 * @param feedback null before the report was closed
 */
public record YearRow(
    ReportRow report,
    String consequence,
    String measuresTaken,
    DecisionLine decision,
    List<ReportView.Thread> threads,
    ReportView.Feedback feedback)
    implements Serializable {
  public YearRow {
    threads = List.copyOf(threads);
  }

  /** Decided by the group, or by nobody yet. */
  boolean isOf(String group) {
    return decision == null || group.equals(decision.group());
  }
}
