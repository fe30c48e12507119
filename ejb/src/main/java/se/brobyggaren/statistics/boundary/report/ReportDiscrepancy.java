package se.brobyggaren.statistics.boundary.report;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why a report cannot be signed (avvikelse).
 *
 * @param table code of the table, null when it is in the records themselves; of {@link Kind#FLOW}
 *     population and dimension, for instance CLIENTS.SEX, and row is the category
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

  /** Where it is, for instance CLIENTS.SEX.WOMAN; empty when it is in the records themselves. */
  public String place() {
    return Stream.of(table, split, row, column)
        .filter(Objects::nonNull)
        .collect(Collectors.joining("."));
  }

  /** The same with other records named. */
  public ReportDiscrepancy withRecords(List<RecordRow> others) {
    return new ReportDiscrepancy(kind, table, split, row, column, other, expected, found, others);
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
