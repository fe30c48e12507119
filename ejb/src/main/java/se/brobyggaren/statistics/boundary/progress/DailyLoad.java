package se.brobyggaren.statistics.boundary.progress;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import se.brobyggaren.statistics.boundary.report.MeasuredGoals.CasesPerFte;

/**
 * Cases per full-time position day by day (ärenden per årsarbetare), DOMAIN rule 3.
 *
 * @param measured against cap and goal, over the days that have come
 * @param months all twelve
 */
public record DailyLoad(CasesPerFte measured, List<Day> days, List<Month> months)
    implements Serializable {
  public DailyLoad {
    days = List.copyOf(days);
    months = List.copyOf(months);
  }

  /**
   * @param perFte null on a day without a position
   */
  public record Day(LocalDate on, BigDecimal perFte) implements Serializable {}

  /**
   * @param month 1–12
   * @param lowest null, as mean and highest, when no day of it had a position
   * @param daysAboveCap null without a cap
   * @param meanBefore of the same month the year before
   */
  public record Month(
      int month,
      BigDecimal lowest,
      BigDecimal mean,
      BigDecimal highest,
      Integer daysAboveCap,
      BigDecimal meanBefore)
      implements Serializable {}
}
