package se.brobyggaren.county.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.brobyggaren.statistics.boundary.Quarter;
import se.brobyggaren.tenantconfig.report.Measure;

/**
 * What the county may see of a quarter (länets kvartal).
 *
 * @param quarter null when nothing is released yet
 * @param quarters every released quarter, newest first
 * @param releasedAt null when nothing is released yet
 * @param tables the county's first, if it has figures of its own, then the services' by name
 * @param trend totals quarter by quarter, the oldest first
 * @param states the closed quarters of the last year and every released one, newest first
 */
public record CountyQuarter(
    Quarter quarter,
    List<Quarter> quarters,
    Instant releasedAt,
    List<ReleasedTable> tables,
    List<Trend> trend,
    List<QuarterState> states)
    implements Serializable {

  /** One owner's totals in one quarter. */
  public record Trend(
      Quarter quarter, String owner, boolean whole, Map<Measure, ReleasedCount> totals)
      implements Serializable {}
}
