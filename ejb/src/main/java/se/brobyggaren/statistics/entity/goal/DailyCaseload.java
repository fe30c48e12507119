package se.brobyggaren.statistics.entity.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import se.brobyggaren.statistics.boundary.report.MeasuredGoals.CasesPerFte;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.statistics.entity.fact.Span;
import se.brobyggaren.tenantconfig.goals.Caseload;
import se.brobyggaren.tenantconfig.report.Population;

/**
 * Cases per full-time position on every day of a span (ärenden per årsarbetare), not on its last
 * alone: what is met in December may have been broken all year.
 */
public final class DailyCaseload {
  private static final int HUNDREDTHS = 100;

  private final Span span;
  private final int days;
  private final int[] active;
  private final int[] fte;

  private DailyCaseload(Span span) {
    this.span = span;
    this.days = (int) ChronoUnit.DAYS.between(span.first(), span.last()) + 1;
    this.active = new int[days + 1];
    this.fte = new int[days + 1];
  }

  /**
   * @param facts those of clients are counted
   */
  public static CasesPerFte of(
      Span span, List<Fact> facts, List<Position> positions, Caseload aims) {
    return counted(span, facts, positions).measured(aims);
  }

  /** One ratio for each day of the span, in two decimals; null on a day without a position. */
  public static List<BigDecimal> eachDay(Span span, List<Fact> facts, List<Position> positions) {
    var daily = counted(span, facts, positions);
    var ratios = new ArrayList<BigDecimal>();
    int cases = 0;
    int share = 0;
    for (int day = 0; day < daily.days; day++) {
      cases += daily.active[day];
      share += daily.fte[day];
      ratios.add(share > 0 ? ratio(cases, share).setScale(2, RoundingMode.HALF_UP) : null);
    }
    return ratios;
  }

  private static DailyCaseload counted(Span span, List<Fact> facts, List<Position> positions) {
    var daily = new DailyCaseload(span);
    for (var fact : facts) {
      if (fact.population() == Population.CLIENTS) {
        for (var stay : fact.stays()) {
          // The day of the close counts no more: that evening it is over.
          var last = stay.until() == null ? span.last() : stay.until().minusDays(1);
          daily.add(daily.active, stay.from(), last, 1, fact.origin().earlier());
        }
      }
    }
    for (var position : positions) {
      int share = position.fte().movePointRight(2).intValueExact();
      var last = position.to() == null ? span.last() : position.to();
      daily.add(daily.fte, position.from(), last, share, position.earlier());
    }
    return daily;
  }

  private void add(int[] changes, LocalDate from, LocalDate to, int amount, boolean earlier) {
    var first = from;
    var last = to;
    if (span.boundary() != null) {
      var next = span.boundary().plusDays(1);
      first = !earlier && first.isBefore(next) ? next : first;
      last = earlier && last.isAfter(span.boundary()) ? span.boundary() : last;
    }
    int begin = (int) Math.max(0, ChronoUnit.DAYS.between(span.first(), first));
    int end = (int) Math.min(days - 1L, ChronoUnit.DAYS.between(span.first(), last));
    if (begin <= end) {
      changes[begin] += amount;
      changes[end + 1] -= amount;
    }
  }

  private CasesPerFte measured(Caseload aims) {
    var sum = BigDecimal.ZERO;
    BigDecimal highest = null;
    BigDecimal atEnd = null;
    LocalDate highestOn = null;
    int counted = 0;
    int above = 0;
    int without = 0;
    int cases = 0;
    int share = 0;
    for (int day = 0; day < days; day++) {
      cases += active[day];
      share += fte[day];
      atEnd = null;
      if (share > 0) {
        counted++;
        atEnd = ratio(cases, share);
        sum = sum.add(atEnd);
        if (highest == null || atEnd.compareTo(highest) > 0) {
          highest = atEnd;
          highestOn = span.first().plusDays(day);
        }
        if (aims.capPerFte() != null && cases * HUNDREDTHS > aims.capPerFte() * share) {
          above++;
        }
      } else if (cases > 0) {
        without++;
      }
    }
    var mean =
        counted == 0 ? null : sum.divide(BigDecimal.valueOf(counted), 1, RoundingMode.HALF_UP);
    return new CasesPerFte(
        aims.capPerFte(),
        aims.goal() == null ? null : aims.goal().from(),
        aims.goal() == null ? null : aims.goal().to(),
        rounded(highest),
        highestOn,
        mean,
        rounded(atEnd),
        counted,
        aims.capPerFte() == null ? null : above,
        without);
  }

  private static BigDecimal ratio(int cases, int share) {
    return BigDecimal.valueOf((long) cases * HUNDREDTHS)
        .divide(BigDecimal.valueOf(share), 6, RoundingMode.HALF_UP);
  }

  private static BigDecimal rounded(BigDecimal ratio) {
    return ratio == null ? null : ratio.setScale(1, RoundingMode.HALF_UP);
  }
}
