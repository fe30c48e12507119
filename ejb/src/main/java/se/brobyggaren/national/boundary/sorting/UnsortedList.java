package se.brobyggaren.national.boundary.sorting;

import java.io.Serializable;
import java.util.List;
import se.brobyggaren.national.boundary.SharedReport;

/**
 * One page of the reports that wait for a theme.
 *
 * @param total of all pages
 */
public record UnsortedList(List<Row> rows, int total, int page, int pages) implements Serializable {

  /**
   * A report, the themes it may belong to and the unsorted reports it is like.
   *
   * @param suggestions at most three
   * @param like at most three
   */
  public record Row(SharedReport report, List<Suggestion> suggestions, List<LikeReport> like)
      implements Serializable {}
}
