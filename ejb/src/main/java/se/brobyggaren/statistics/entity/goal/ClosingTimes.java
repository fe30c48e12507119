package se.brobyggaren.statistics.entity.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.brobyggaren.statistics.boundary.report.MeasuredGoals.TimeToClose;
import se.brobyggaren.statistics.boundary.report.RecordRow;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.statistics.entity.fact.Presence;
import se.brobyggaren.statistics.entity.fact.RecordRows;
import se.brobyggaren.statistics.entity.table.Counting;
import se.brobyggaren.tenantconfig.report.Measure;
import se.brobyggaren.tenantconfig.report.Population;

/**
 * How long cases took from their first day (handläggningstid), DOMAIN rule 6. A case that was
 * resumed goes on from where it began (rule 5).
 */
public final class ClosingTimes {
  private static final BigDecimal DAYS_A_MONTH = new BigDecimal("30.4375");

  private final Integer limit;
  private final Map<UUID, LocalDate> begun;
  private long days;
  private long closed;
  private long longOpen;
  private final List<RecordRow> over = new ArrayList<>();

  private ClosingTimes(Integer limit, Map<UUID, LocalDate> begun) {
    this.limit = limit;
    this.begun = begun;
  }

  /**
   * @param limitMonths null when the tenant has none
   * @param begun first day of the cases whose earlier stays lie outside the span
   */
  public static TimeToClose of(Counting counting, Integer limitMonths, Map<UUID, LocalDate> begun) {
    var times = new ClosingTimes(limitMonths, begun);
    for (var presence : counting.of(Population.CLIENTS)) {
      if (presence.counts(Measure.CLOSED)) {
        times.closed(presence);
      } else if (presence.counts(Measure.CLOSING)
          && times.isOver(presence.fact(), counting.span().last())) {
        times.longOpen++;
      }
    }
    return times.measured();
  }

  private void closed(Presence presence) {
    var on = presence.day(Measure.CLOSED);
    closed++;
    days += ChronoUnit.DAYS.between(began(presence.fact()), on);
    if (isOver(presence.fact(), on)) {
      over.add(RecordRows.of(presence.fact()));
    }
  }

  private LocalDate began(Fact fact) {
    return begun.getOrDefault(fact.origin().record(), fact.began());
  }

  private boolean isOver(Fact fact, LocalDate day) {
    return limit != null && day.isAfter(began(fact).plusMonths(limit));
  }

  private TimeToClose measured() {
    Long within = limit == null ? null : closed - over.size();
    return new TimeToClose(
        limit,
        closed,
        within,
        within == null || closed == 0
            ? null
            : BigDecimal.valueOf(within * 100)
                .divide(BigDecimal.valueOf(closed), 1, RoundingMode.HALF_UP),
        closed == 0
            ? null
            : BigDecimal.valueOf(days)
                .divide(BigDecimal.valueOf(closed).multiply(DAYS_A_MONTH), 1, RoundingMode.HALF_UP),
        limit == null ? null : longOpen,
        over);
  }
}
