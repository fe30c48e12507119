package se.brobyggaren.county.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.brobyggaren.disclosure.DecidedTable;
import se.brobyggaren.disclosure.Relation;
import se.brobyggaren.disclosure.Topic;
import se.brobyggaren.tenantconfig.report.Dimension;
import se.brobyggaren.tenantconfig.report.Measure;

/**
 * How a tenant's figures hang together (samband), within a quarter and from one to the next, with
 * the counts that are never told but stand between those that are.
 */
final class Bonds {
  private final List<DecidedTable> untold = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();

  /**
   * Who came, new, resumed or transferred, is a count of persons too: were it not one here, 'new
   * and resumed are 2 together' would pass for a secret. So is who went, where some were
   * transferred away.
   */
  void within(TenantQuarter one) {
    var everywhere = TenantQuarter.along(Dimension.SEX, Dimension.AGE);
    var arrivals =
        one.has(Measure.TRANSFERRED_IN)
            ? List.of(Measure.NEW, Measure.RESUMED, Measure.TRANSFERRED_IN)
            : List.of(Measure.NEW, Measure.RESUMED);
    var came = together(one, "CAME", arrivals);
    var before = new ArrayList<>(topics(one, List.of(Measure.OPENING)));
    before.add(came);
    var after = new ArrayList<>(topics(one, List.of(Measure.CLOSING)));
    after.add(
        one.has(Measure.TRANSFERRED_OUT)
            ? together(one, "WENT", List.of(Measure.CLOSED, Measure.TRANSFERRED_OUT))
            : one.topic(Measure.CLOSED));
    relations.add(new Relation(before, after, everywhere));
  }

  private Topic together(TenantQuarter one, String name, List<Measure> measures) {
    var topic = new Topic(one.tenant(), name, one.quarter().toString());
    for (var by : ReleasePlan.BREAKDOWNS) {
      var column = one.column(measures.get(0), by);
      measures.stream()
          .skip(1)
          .forEach(
              measure ->
                  one.column(measure, by)
                      .forEach((category, persons) -> column.merge(category, persons, Long::sum)));
      untold.add(new DecidedTable(TenantQuarter.table(topic, by, column), Set.of()));
    }
    relations.add(
        new Relation(
            topics(one, measures),
            List.of(topic),
            TenantQuarter.along(Dimension.SEX, Dimension.AGE)));
    return topic;
  }

  private static List<Topic> topics(TenantQuarter one, List<Measure> measures) {
    return measures.stream().map(one::topic).toList();
  }

  /**
   * Closing = the next opening; where work was recorded after the first was published, what came
   * and what went by that.
   */
  void between(TenantQuarter earlier, TenantQuarter later, Dimension by) {
    var closing = earlier.column(Measure.CLOSING, by);
    var opening = later.column(Measure.OPENING, by);
    var left = new ArrayList<>(topics(earlier, List.of(Measure.CLOSING)));
    var right = new ArrayList<>(topics(later, List.of(Measure.OPENING)));
    if (!closing.equals(opening)) {
      left.add(late(later, "ADDED_LATE_", by, opening, closing));
      right.add(late(later, "REMOVED_LATE_", by, closing, opening));
    }
    relations.add(new Relation(left, right, TenantQuarter.along(by)));
  }

  private Topic late(
      TenantQuarter at, String name, Dimension by, Map<String, Long> more, Map<String, Long> less) {
    var topic = new Topic(at.tenant(), name + by, at.quarter().toString());
    var column = new HashMap<String, Long>();
    more.forEach((category, n) -> column.put(category, Math.max(0, n - less.get(category))));
    untold.add(new DecidedTable(TenantQuarter.table(topic, by, column), Set.of()));
    return topic;
  }

  List<DecidedTable> untold() {
    return untold;
  }

  List<Relation> relations() {
    return relations;
  }
}
