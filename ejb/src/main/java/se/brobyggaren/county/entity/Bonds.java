package se.brobyggaren.county.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.brobyggaren.disclosure.DecidedTable;
import se.brobyggaren.disclosure.Relation;
import se.brobyggaren.disclosure.Topic;
import se.brobyggaren.statistics.boundary.Breakdown;
import se.brobyggaren.statistics.boundary.Measure;

/**
 * How a tenant's figures hang together (samband), within a quarter and from one to the next, with
 * the counts that are never told but stand between those that are.
 */
final class Bonds {
  private final List<DecidedTable> untold = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();

  /**
   * Who came, new or resumed, is a count of persons too: were it not one here, 'new and resumed are
   * 2 together' would pass for a secret.
   */
  void within(TenantQuarter one) {
    var came = new Topic(one.tenant(), "CAME", one.quarter().toString());
    for (var by : ReleasePlan.BREAKDOWNS) {
      var column = one.column(Measure.NEW, by);
      one.column(Measure.RESUMED, by)
          .forEach((category, persons) -> column.merge(category, persons, Long::sum));
      untold.add(new DecidedTable(TenantQuarter.table(came, by, column), Set.of()));
    }
    var everywhere = TenantQuarter.along(Breakdown.SEX, Breakdown.AGE);
    relations.add(
        new Relation(topics(one, Measure.NEW, Measure.RESUMED), List.of(came), everywhere));
    var before = new ArrayList<>(topics(one, Measure.OPENING));
    before.add(came);
    relations.add(new Relation(before, topics(one, Measure.CLOSED, Measure.CLOSING), everywhere));
  }

  private static List<Topic> topics(TenantQuarter one, Measure... measures) {
    return List.of(measures).stream().map(one::topic).toList();
  }

  /**
   * Closing = the next opening; where work was recorded after the first was published, what came
   * and what went by that.
   */
  void between(TenantQuarter earlier, TenantQuarter later, Breakdown by) {
    var closing = earlier.column(Measure.CLOSING, by);
    var opening = later.column(Measure.OPENING, by);
    var left = new ArrayList<>(topics(earlier, Measure.CLOSING));
    var right = new ArrayList<>(topics(later, Measure.OPENING));
    if (!closing.equals(opening)) {
      left.add(late(later, "ADDED_LATE_", by, opening, closing));
      right.add(late(later, "REMOVED_LATE_", by, closing, opening));
    }
    relations.add(new Relation(left, right, TenantQuarter.along(by)));
  }

  private Topic late(
      TenantQuarter at, String name, Breakdown by, Map<String, Long> more, Map<String, Long> less) {
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
