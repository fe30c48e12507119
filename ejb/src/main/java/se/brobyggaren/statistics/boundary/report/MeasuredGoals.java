package se.brobyggaren.statistics.boundary.report;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The tenant's goals measured against its records (måluppfyllelse): never only stated (DOMAIN
 * section 7). A part is null when the form does not ask for it.
 */
public record MeasuredGoals(CasesPerFte casesPerFte, TimeToClose time, Satisfaction satisfaction)
    implements Serializable {
  public static final MeasuredGoals NONE = new MeasuredGoals(null, null, null);

  /** The same with other records named. */
  public MeasuredGoals withOver(List<RecordRow> over) {
    var named =
        new TimeToClose(
            time.limitMonths(),
            time.closed(),
            time.within(),
            time.withinPerCent(),
            time.meanMonths(),
            time.longOpen(),
            over);
    return new MeasuredGoals(casesPerFte, named, satisfaction);
  }

  /**
   * Cases per full-time position, day by day over the period (DOMAIN rule 3): all active cases of
   * the evening over all positions of the day.
   *
   * @param cap null when there is none
   * @param goalFrom null when none is stated
   * @param goalTo null when none is stated
   * @param highest null when no day had a position
   * @param highestOn the first day with the highest
   * @param mean over the days that had a position
   * @param atEnd on the last day
   * @param days that had a position
   * @param daysAboveCap null when there is no cap
   * @param daysWithout days with cases and no position
   */
  public record CasesPerFte(
      Integer cap,
      Integer goalFrom,
      Integer goalTo,
      BigDecimal highest,
      LocalDate highestOn,
      BigDecimal mean,
      BigDecimal atEnd,
      int days,
      Integer daysAboveCap,
      int daysWithout)
      implements Serializable {
    /** Null when there is no cap or nothing to measure. */
    public Boolean met() {
      return daysAboveCap == null || days == 0 ? null : daysAboveCap == 0;
    }
  }

  /**
   * How long the closed cases took (DOMAIN rule 6).
   *
   * @param limitMonths the tenant's number, null when there is none
   * @param closed cases that were closed in the period
   * @param within null when there is no limit
   * @param over those that took longer; empty for a reader who may not see records
   * @param longOpen cases still open on the last day that are older than the limit, null without
   *     one
   * @param meanMonths null when none was closed
   */
  public record TimeToClose(
      Integer limitMonths,
      long closed,
      Long within,
      BigDecimal withinPerCent,
      BigDecimal meanMonths,
      Long longOpen,
      List<RecordRow> over)
      implements Serializable {
    public TimeToClose {
      over = List.copyOf(over);
    }
  }

  /**
   * Answers to the satisfaction survey.
   *
   * @param goalPerCent null when none is stated
   * @param answers null when there are none, or fewer than may be shown
   * @param perCent satisfied, null when it may not be shown
   * @param low lower end of the interval, null when there is none
   * @param high upper end of the interval
   */
  public record Satisfaction(
      Integer goalPerCent, Long answers, BigDecimal perCent, BigDecimal low, BigDecimal high)
      implements Serializable {}
}
