package se.brobyggaren.county.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.brobyggaren.disclosure.CandidateTable;
import se.brobyggaren.disclosure.DecidedTable;
import se.brobyggaren.disclosure.Dimension;
import se.brobyggaren.statistics.boundary.Quarter;

/**
 * What earlier releases of the county settled (tidigare utlämnat): it stays as it is, and bears on
 * all that comes after.
 *
 * @param settled whose figures of which quarter were decided
 * @param shown every cut that appeared
 * @param parts the tenants that the county's own figures of a quarter were made of
 */
public record ReleasedBefore(
    Set<Owner> settled, Set<ShownCut> shown, Map<Quarter, List<String>> parts) {

  public static final ReleasedBefore NOTHING = new ReleasedBefore(Set.of(), Set.of(), Map.of());

  /**
   * @param owner alias of a tenant or of the county board
   */
  public record Owner(String owner, Quarter quarter) {}

  /**
   * @param cut the dimensions; empty for the total
   */
  public record ShownCut(String owner, String measure, String quarter, Set<Dimension> cut) {
    public ShownCut {
      cut = Set.copyOf(cut);
    }
  }

  public ReleasedBefore {
    settled = Set.copyOf(settled);
    shown = Set.copyOf(shown);
    parts = Map.copyOf(parts);
  }

  boolean has(String owner, Quarter quarter) {
    return settled.contains(new Owner(owner, quarter));
  }

  /** The table with what of it appeared. */
  DecidedTable decided(CandidateTable table) {
    var topic = table.topic();
    var cuts = new HashSet<Set<Dimension>>();
    for (var cut : List.of(Set.<Dimension>of(), Set.copyOf(table.dimensions()))) {
      if (shown.contains(new ShownCut(topic.owner(), topic.measure(), topic.period(), cut))) {
        cuts.add(cut);
      }
    }
    return new DecidedTable(table, cuts);
  }
}
