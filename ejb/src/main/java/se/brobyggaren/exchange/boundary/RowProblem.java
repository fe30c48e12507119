package se.brobyggaren.exchange.boundary;

import java.io.Serializable;

/**
 * What is wrong with one row of a file (fel i rad). What stands there is not repeated.
 *
 * @param row counted as in a spreadsheet: the first line of the file is 1
 * @param column as in the header; null when it is about the whole row
 */
public record RowProblem(int row, String column, Kind kind) implements Serializable {

  /** Each has a sentence in the bundles that also says what to do. */
  public enum Kind {
    TOO_MANY_CELLS,
    UNKNOWN_RECORD,
    MISSING,
    NOT_OF_THIS_RECORD,
    FORMULA,
    PERSONAL_NUMBER,
    NAME,
    NOT_A_DATE,
    NOT_A_NUMBER,
    UNKNOWN_CODE,
    UNKNOWN_MUNICIPALITY,
    NOT_SERVED,
    IMPOSSIBLE_YEAR,
    UNDER_AGE,
    ENDED_BEFORE_BEGAN,
    OUTSIDE_THE_DAYS,
    DUPLICATE,
    OVERLAP,
    TWO_PEOPLE,
    UNKNOWN_CASE
  }
}
