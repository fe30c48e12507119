package se.brobyggaren.statistics.boundary;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * Why figures do not reconcile (avvikelse).
 *
 * @param place table and category, for instance CLIENTS.SEX.WOMAN
 * @param records keys of the cases or queue places behind it; empty when no single one is
 */
public record Discrepancy(Kind kind, String place, long expected, long found, List<UUID> records)
    implements Serializable {

  public Discrepancy {
    records = List.copyOf(records);
  }

  /** What does not hold. */
  public enum Kind {
    /** Opening + new + resumed − closed is not closing (DOMAIN rule 7). */
    FLOW,
    /** Two tables over the same population have different totals. */
    SISTER_TABLES,
    /** A table does not count everybody of its population. */
    NOT_EVERYBODY,
    /** A record's own dates contradict one another. */
    DATES
  }
}
