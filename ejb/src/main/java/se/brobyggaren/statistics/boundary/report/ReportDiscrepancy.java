package se.brobyggaren.statistics.boundary.report;

import java.io.Serializable;
import java.util.List;

/**
 * Why a report cannot be signed (avvikelse).
 *
 * @param table code of the table, null when it is in the records themselves
 * @param split as in {@link FigureAddress}
 * @param row null when it concerns the whole table
 * @param column null when it concerns the whole row or table
 * @param other of {@link Kind#SISTER_TABLES} the other table, of {@link Kind#PART_OF} the line that
 *     is exceeded; else null
 * @param expected what it should be
 * @param found what it is
 * @param records behind it, at most fifty; empty for a reader who may not see records
 */
public record ReportDiscrepancy(
    Kind kind,
    String table,
    String split,
    String row,
    String column,
    String other,
    long expected,
    long found,
    List<RecordRow> records)
    implements Serializable {

  public ReportDiscrepancy {
    records = List.copyOf(records);
  }

  /** What does not hold. */
  public enum Kind {
    /** The parts do not add up to the total that was counted by itself. */
    PARTS,
    /** Opening + who came − who left is not closing, in a category (DOMAIN rule 7). */
    FLOW,
    /** Two tables over the same population have different totals. */
    SISTER_TABLES,
    /**
     * A line is larger than the one it is a part of (DOMAIN section 7), or counts somebody else.
     */
    PART_OF,
    /** Somebody of the population stands in no row or no column. */
    NOT_EVERYBODY,
    /** A record's own dates contradict one another. */
    DATES,
    /** Those open when the imported years end are not those that the product goes on with. */
    BOUNDARY
  }
}
