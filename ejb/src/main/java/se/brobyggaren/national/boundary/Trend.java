package se.brobyggaren.national.boundary;

import java.io.Serializable;

/**
 * Reports of this year against last year's until the same day (trend), so that a year in progress
 * is not compared with a whole one.
 *
 * @param thisYear reported from 1 January until today
 * @param lastYear reported in the same part of the year before
 */
public record Trend(int thisYear, int lastYear) implements Serializable {
  public static final Trend NONE = new Trend(0, 0);

  public int change() {
    return thisYear - lastYear;
  }

  public Direction direction() {
    if (change() == 0) {
      return Direction.SAME;
    }
    return change() > 0 ? Direction.MORE : Direction.FEWER;
  }

  /** In words. */
  public enum Direction {
    MORE,
    SAME,
    FEWER
  }
}
