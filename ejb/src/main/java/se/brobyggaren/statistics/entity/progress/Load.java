package se.brobyggaren.statistics.entity.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import se.brobyggaren.statistics.boundary.progress.DailyLoad;
import se.brobyggaren.statistics.boundary.progress.DailyLoad.Day;
import se.brobyggaren.statistics.boundary.progress.DailyLoad.Month;
import se.brobyggaren.statistics.entity.fact.Span;
import se.brobyggaren.statistics.entity.goal.DailyCaseload;
import se.brobyggaren.statistics.entity.goal.Position;
import se.brobyggaren.tenantconfig.goals.Caseload;

/** Cases per full-time position on each day that has come (ärenden per årsarbetare). */
public final class Load {
  private static final int MONTHS = 12;

  private Load() {}

  /**
   * @param before null when the tenant did not exist then
   */
  public static DailyLoad of(YearCut now, YearCut before, List<Position> positions, Caseload aims) {
    var days = days(now, positions);
    var earlier = before == null ? List.<Day>of() : days(before, positions);
    var span = come(now);
    return new DailyLoad(
        DailyCaseload.of(span, now.counting().facts(), positions, aims),
        days,
        IntStream.rangeClosed(1, MONTHS)
            .mapToObj(month -> month(month, days, earlier, aims.capPerFte()))
            .toList());
  }

  private static Span come(YearCut year) {
    return new Span(year.span().first(), year.until(), year.span().boundary());
  }

  private static List<Day> days(YearCut year, List<Position> positions) {
    var ratios = DailyCaseload.eachDay(come(year), year.counting().facts(), positions);
    var days = new ArrayList<Day>();
    for (int i = 0; i < ratios.size(); i++) {
      days.add(new Day(year.span().first().plusDays(i), ratios.get(i)));
    }
    return days;
  }

  private static Month month(int month, List<Day> days, List<Day> earlier, Integer cap) {
    var ratios = of(month, days);
    return new Month(
        month,
        ratios.stream().min(BigDecimal::compareTo).orElse(null),
        mean(ratios),
        ratios.stream().max(BigDecimal::compareTo).orElse(null),
        cap == null || ratios.isEmpty()
            ? null
            : (int) ratios.stream().filter(r -> r.compareTo(BigDecimal.valueOf(cap)) > 0).count(),
        mean(of(month, earlier)));
  }

  private static List<BigDecimal> of(int month, List<Day> days) {
    return days.stream()
        .filter(day -> day.on().getMonthValue() == month)
        .map(Day::perFte)
        .filter(Objects::nonNull)
        .toList();
  }

  private static BigDecimal mean(List<BigDecimal> ratios) {
    return ratios.isEmpty()
        ? null
        : ratios.stream()
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.valueOf(ratios.size()), 2, RoundingMode.HALF_UP);
  }
}
