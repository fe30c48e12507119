package se.brobyggaren.disclosure;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The address of one count (uppgift): a topic and a place in its breakdown.
 *
 * @param at category by dimension; empty for the total, a dimension left out means all of it
 */
public record Figure(Topic topic, Map<Dimension, String> at) {

  public Figure {
    at = Map.copyOf(at);
  }

  public static Figure total(Topic topic) {
    return new Figure(topic, Map.of());
  }

  /** The cut of the topic in which this figure stands: its dimensions. */
  public Set<Dimension> cut() {
    return at.keySet();
  }

  /** The same place without one dimension: what this figure is added into. */
  Figure without(Dimension dimension) {
    return new Figure(
        topic,
        at.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(dimension))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  Figure of(Topic other) {
    return new Figure(other, at);
  }
}
