package se.brobyggaren.statistics.boundary.progress;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.brobyggaren.statistics.boundary.report.ReportTable;

/**
 * A year so far against the year before (årets utveckling).
 *
 * @param own an ombud's own cases alone; then without what has no ombud: applications, queue and
 *     advice
 * @param first null, as until and load, when the tenant did not exist in the year
 * @param until the last day that is counted: of the year, or today
 * @param trends empty when the tenant did not exist
 */
public record YearProgress(
    int year,
    boolean own,
    LocalDate first,
    LocalDate until,
    List<Trend> trends,
    List<Times> times,
    DailyLoad load)
    implements Serializable {
  public YearProgress {
    trends = List.copyOf(trends);
    times = List.copyOf(times);
  }

  /** Nothing at all was recorded in the two years. */
  public boolean empty() {
    return trends.stream()
        .flatMap(trend -> trend.table().rows().stream())
        .flatMap(row -> row.figures().stream())
        .allMatch(figure -> figure.count() == null || figure.count() == 0);
  }

  /**
   * One table of months.
   *
   * @param stock counted at the end of each month; else what happened in it
   * @param wholeMonths the months that are over, from January; 0–12
   * @param now of what happened: over those months; of a stock null
   * @param before over the same months the year before; null when they cannot be counted
   */
  public record Trend(ReportTable table, boolean stock, int wholeMonths, Long now, Long before)
      implements Serializable {}

  /**
   * How long something took, in days, over the whole year.
   *
   * @param counted cases whose time is known
   * @param median null, as the quartiles, when there are none
   * @param medianBefore of the year before
   */
  public record Times(
      ReportTable table, int counted, Long lower, Long median, Long upper, Long medianBefore)
      implements Serializable {}
}
