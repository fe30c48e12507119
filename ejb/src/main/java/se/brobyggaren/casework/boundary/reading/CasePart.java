package se.brobyggaren.casework.boundary.reading;

import java.io.Serializable;
import java.util.List;

/**
 * Part of a long list of cases (del av en lista), with how many there are in all. Open cases are no
 * more than the caseloads hold and come whole; closed ones come by the page.
 */
public record CasePart(List<CaseRow> rows, long total) implements Serializable {
  public static final int SIZE = 50;

  public CasePart {
    rows = List.copyOf(rows);
  }

  /**
   * Which part.
   *
   * @param first index of the first row, from 0
   * @param sort openedOn, closedOn, ombudName or phase, with {@code -} in front for descending;
   *     anything else is the case closed last first
   */
  public record Wanted(int first, String sort) implements Serializable {}
}
