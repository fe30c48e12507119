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
import se.brobyggaren.statistics.boundary.Breakdown;
import se.brobyggaren.statistics.boundary.Measure;
import se.brobyggaren.statistics.boundary.Quarter;

/**
 * What one tenant published of one quarter (publicerat kvartal): true counts, seen by the job
 * alone.
 *
 * @param tenant alias
 */
public record TenantQuarter(
    String tenant, String name, Quarter quarter, Instant publishedAt, Map<Place, Long> counts) {

  /** Where a count stands. */
  public record Place(Measure measure, Breakdown by, String category) {}

  public TenantQuarter {
    counts = Map.copyOf(counts);
  }

  public Arrivals.Arrival arrival() {
    return new Arrivals.Arrival(quarter, tenant);
  }

  Topic topic(Measure measure) {
    return new Topic(tenant, measure.name(), quarter.toString());
  }

  CandidateTable table(Measure measure, Breakdown by) {
    return table(topic(measure), by, column(measure, by));
  }

  static CandidateTable table(Topic topic, Breakdown by, Map<String, Long> column) {
    var cells = new LinkedHashMap<List<String>, Long>();
    column.forEach((category, persons) -> cells.put(List.of(category), persons));
    return new CandidateTable(topic, List.of(dimension(by)), cells);
  }

  Map<String, Long> column(Measure measure, Breakdown by) {
    var column = new TreeMap<String, Long>();
    counts.forEach(
        (place, persons) -> {
          if (place.measure() == measure && place.by() == by) {
            column.put(place.category(), persons);
          }
        });
    return column;
  }

  static Dimension dimension(Breakdown by) {
    return new Dimension(by.name());
  }

  static Set<Dimension> along(Breakdown... breakdowns) {
    return Set.copyOf(List.of(breakdowns).stream().map(TenantQuarter::dimension).toList());
  }
}
