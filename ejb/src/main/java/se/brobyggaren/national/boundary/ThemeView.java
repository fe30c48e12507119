package se.brobyggaren.national.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A theme with all that belongs to it.
 *
 * @param version to send back with a change
 * @param summary what the national body says the fault is
 * @param years counts of each year, oldest first, without gaps
 * @param counties counts of each county, largest first
 * @param reports one page of the shared descriptions, newest first
 * @param statements newest first
 * @param history newest first, at most a hundred
 */
public record ThemeView(
    ThemeRow row,
    int version,
    String summary,
    String consequence,
    List<YearCount> years,
    List<CountyCount> counties,
    List<SharedReport> reports,
    List<StatementView> statements,
    List<HistoryLine> history)
    implements Serializable {

  /** Reports of a calendar year. */
  public record YearCount(int year, int reports) implements Serializable {}

  /** Reports and tenants of a county, by its two-digit code. */
  public record CountyCount(String county, int reports, int tenants) implements Serializable {}

  /**
   * An act of sorting.
   *
   * @param note the reason, or the text that stood before; may be null
   * @param other title of the other theme of a move, else null
   */
  public record HistoryLine(Sorting kind, String note, String other, Instant at, String by)
      implements Serializable {}

  /** What was done. */
  public enum Sorting {
    OPENED,
    JOINED,
    MOVED_HERE,
    MOVED_AWAY,
    RELEASED,
    REWORDED
  }
}
