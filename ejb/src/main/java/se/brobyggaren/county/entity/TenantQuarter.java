package se.brobyggaren.county.entity;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.brobyggaren.disclosure.CandidateTable;
import se.brobyggaren.disclosure.Dimension;
import se.brobyggaren.disclosure.Topic;
import se.brobyggaren.statistics.boundary.Quarter;
import se.brobyggaren.tenantconfig.report.Measure;

/**
 * What one tenant published of one quarter (publicerat kvartal): true counts, seen by the job
 * alone.
 *
 * @param tenant alias
 */
public record TenantQuarter(
    String tenant, String name, Quarter quarter, Instant publishedAt, Map<Place, Long> counts) {

  /** Where a count stands. */
  public record Place(
      Measure measure, se.brobyggaren.tenantconfig.report.Dimension by, String category) {}

  public TenantQuarter {
    counts = Map.copyOf(counts);
  }

  public Arrivals.Arrival arrival() {
    return new Arrivals.Arrival(quarter, tenant);
  }

  /**
   * Whether anybody was counted by it. A measure that counts nobody binds nothing: whoever looks at
   * the released figures is taken to know that.
   */
  boolean has(Measure measure) {
    return counts.entrySet().stream()
        .anyMatch(count -> count.getKey().measure() == measure && count.getValue() > 0);
  }

  Topic topic(Measure measure) {
    return new Topic(tenant, measure.name(), quarter.toString());
  }

  CandidateTable table(Measure measure, se.brobyggaren.tenantconfig.report.Dimension by) {
    return table(topic(measure), by, column(measure, by));
  }

  static CandidateTable table(
      Topic topic, se.brobyggaren.tenantconfig.report.Dimension by, Map<String, Long> column) {
    var cells = new LinkedHashMap<List<String>, Long>();
    column.forEach((category, persons) -> cells.put(List.of(category), persons));
    return new CandidateTable(topic, List.of(dimension(by)), cells);
  }

  Map<String, Long> column(Measure measure, se.brobyggaren.tenantconfig.report.Dimension by) {
    var column = new TreeMap<String, Long>();
    counts.forEach(
        (place, persons) -> {
          if (place.measure() == measure && place.by() == by) {
            column.put(place.category(), persons);
          }
        });
    return column;
  }

  static Dimension dimension(se.brobyggaren.tenantconfig.report.Dimension by) {
    return new Dimension(by.name());
  }

  static Set<Dimension> along(se.brobyggaren.tenantconfig.report.Dimension... breakdowns) {
    return Set.copyOf(List.of(breakdowns).stream().map(TenantQuarter::dimension).toList());
  }
}
