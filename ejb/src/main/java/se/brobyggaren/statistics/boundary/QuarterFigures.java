package se.brobyggaren.statistics.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import se.brobyggaren.statistics.boundary.report.ReportDiscrepancy;

/**
 * A quarter's exact figures, for the own lead alone (kvartalets siffror).
 *
 * @param closed its last day lies before today
 * @param leaving the tables that publishing gives away; of a published quarter those that it gave
 * @param inside tables that never leave: by area
 * @param discrepancies why it cannot be published; empty when all adds up
 * @param corrections what explains that the published quarter before ends otherwise than this
 *     begins
 * @param publication null before publishing
 * @param fingerprint of the leaving tables; sent back with the act of publishing
 */
public record QuarterFigures(
    Quarter quarter,
    boolean closed,
    List<FigureTable> leaving,
    List<FigureTable> inside,
    List<ReportDiscrepancy> discrepancies,
    List<Correction> corrections,
    Publication publication,
    String fingerprint)
    implements Serializable {

  public QuarterFigures {
    leaving = List.copyOf(leaving);
    inside = List.copyOf(inside);
    discrepancies = List.copyOf(discrepancies);
    corrections = List.copyOf(corrections);
  }

  /** That a quarter was published: when, and by whom. */
  public record Publication(Instant at, String by) implements Serializable {}

  public boolean canBePublished() {
    return closed && publication == null && discrepancies.isEmpty();
  }

  /** How many figures leave, the sums among them not counted. */
  public int leavingFigures() {
    return leaving.stream().mapToInt(table -> table.rows().size() * table.measures().size()).sum();
  }
}
