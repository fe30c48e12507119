package se.brobyggaren.statistics.boundary.report;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * The records behind a figure (underlag).
 *
 * @param count the figure itself
 * @param signed what the signed report says where that is another figure; else null
 * @param records those that the reader may see: a lead all of them, an ombud the own cases
 * @param others how many more are behind it
 */
public record FigureRecords(
    FigureAddress figure, Long count, Long signed, List<RecordRow> records, int others)
    implements Serializable {
  public FigureRecords {
    records = List.copyOf(records);
  }

  public FigureRecords(FigureAddress figure, Long count, List<RecordRow> records, int others) {
    this(figure, count, null, records, others);
  }

  /**
   * @param standing what the signed report says; null when it is not signed or has no such figure
   */
  public FigureRecords beside(Long standing) {
    return new FigureRecords(
        figure, count, Objects.equals(standing, count) ? null : standing, records, others);
  }
}
