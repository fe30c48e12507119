package se.brobyggaren.statistics.entity.progress;

import java.util.List;
import se.brobyggaren.statistics.boundary.progress.YearProgress;
import se.brobyggaren.statistics.boundary.progress.YearProgress.Times;
import se.brobyggaren.statistics.boundary.progress.YearProgress.Trend;
import se.brobyggaren.statistics.entity.goal.Position;
import se.brobyggaren.tenantconfig.goals.Caseload;

/** Two years as their readers see them (visning). */
public final class ProgressView {
  private static final String WAITING_TIME = "waiting-time";
  private static final double QUARTER = 0.25;
  private static final double HALF = 0.5;

  private ProgressView() {}

  /** Of a year in which the tenant did not exist. */
  public static YearProgress nothing(int year, boolean own) {
    return new YearProgress(year, own, null, null, List.of(), List.of(), null);
  }

  /**
   * @param before null when the tenant did not exist then
   */
  public static YearProgress of(
      boolean own,
      List<Comparison> comparisons,
      YearCut now,
      YearCut before,
      List<Position> positions,
      Caseload aims) {
    return new YearProgress(
        now.span().last().getYear(),
        own,
        now.span().first(),
        now.until(),
        comparisons.stream().filter(c -> !c.isDistribution()).map(ProgressView::trend).toList(),
        comparisons.stream()
            .filter(Comparison::isDistribution)
            .map(c -> times(c, days(c, now), before == null ? List.of() : days(c, before)))
            .toList(),
        Load.of(now, before, positions, aims));
  }

  private static Trend trend(Comparison comparison) {
    return new Trend(
        comparison.view(),
        comparison.isStock(),
        comparison.wholeMonths(),
        comparison.isStock() ? null : comparison.overWholeMonths(Comparison.THIS),
        comparison.isStock() ? null : comparison.overWholeMonths(Comparison.BEFORE));
  }

  private static List<Long> days(Comparison comparison, YearCut year) {
    return comparison.code().equals(WAITING_TIME) ? year.waited() : year.took();
  }

  private static Times times(Comparison comparison, List<Long> days, List<Long> before) {
    return new Times(
        comparison.view(),
        days.size(),
        at(days, QUARTER),
        at(days, HALF),
        at(days, 1 - QUARTER),
        at(before, HALF));
  }

  /** The time within which that share of them lies: one that somebody really had. */
  static Long at(List<Long> sorted, double share) {
    return sorted.isEmpty() ? null : sorted.get((int) Math.ceil(share * sorted.size()) - 1);
  }
}
