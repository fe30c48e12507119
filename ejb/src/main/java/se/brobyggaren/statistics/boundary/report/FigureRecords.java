package se.brobyggaren.statistics.boundary.report;

import java.io.Serializable;
import java.util.List;

/**
 * The records behind a figure (underlag).
 *
 * @param count the figure itself
 * @param records those that the reader may see: a lead all of them, an ombud the own cases
 * @param others how many more are behind it
 */
public record FigureRecords(FigureAddress figure, Long count, List<RecordRow> records, int others)
    implements Serializable {
  public FigureRecords {
    records = List.copyOf(records);
  }
}
