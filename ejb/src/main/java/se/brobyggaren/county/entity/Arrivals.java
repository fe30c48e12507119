package se.brobyggaren.county.entity;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.brobyggaren.county.boundary.QuarterState.State;
import se.brobyggaren.statistics.boundary.Quarter;

/**
 * Which services have published which quarters (inkommet). Knows no figure.
 *
 * @param all every quarter that a service of the county has published
 */
public record Arrivals(List<Arrival> all) {

  /**
   * @param tenant alias
   */
  public record Arrival(Quarter quarter, String tenant) {}

  public Arrivals {
    all = List.copyOf(all);
  }

  /** Who has published neither the quarter nor a later one, and still can. */
  public Set<String> awaited(Quarter quarter, Collection<String> expected) {
    Set<String> awaited = new HashSet<>(expected);
    all.stream()
        .filter(arrival -> arrival.quarter().compareTo(quarter) >= 0)
        .forEach(arrival -> awaited.remove(arrival.tenant()));
    return awaited;
  }

  /** Of a quarter that is neither released nor withheld. */
  public State stateOf(Quarter quarter, Collection<String> expected) {
    if (!awaited(quarter, expected).isEmpty()) {
      return State.AWAITED;
    }
    return quarters().contains(quarter) ? State.ON_ITS_WAY : State.NOT_PUBLISHED;
  }

  private Set<Quarter> quarters() {
    return all.stream().map(Arrival::quarter).collect(Collectors.toSet());
  }
}
