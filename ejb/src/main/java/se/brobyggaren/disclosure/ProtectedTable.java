package se.brobyggaren.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table as others may see it (skyddad tabell): the candidate's figures in all its cuts, each
 * shown or hidden; a cut appears whole or not at all.
 */
public record ProtectedTable(Topic topic, List<Dimension> dimensions, Map<Figure, Cell> cells) {

  /**
   * @param at category by dimension; empty for the total
   */
  public Cell cell(Map<Dimension, String> at) {
    var cell = cells.get(new Figure(topic, at));
    if (cell == null) {
      throw new IllegalArgumentException(topic + " has no cell at " + at);
    }
    return cell;
  }

  public Cell total() {
    return cell(Map.of());
  }

  /** Did the table by exactly these dimensions appear? */
  public boolean appearsBy(Set<Dimension> cut) {
    return cells.entrySet().stream()
        .anyMatch(cell -> cell.getKey().cut().equals(cut) && cell.getValue() instanceof Cell.Shown);
  }

  /** The sharpest cuts that appear; none when not even the total does. */
  public Set<Set<Dimension>> sharpest() {
    var appearing =
        cells.keySet().stream()
            .map(Figure::cut)
            .filter(this::appearsBy)
            .collect(Collectors.toSet());
    return appearing.stream()
        .filter(
            cut -> appearing.stream().noneMatch(o -> o.size() > cut.size() && o.containsAll(cut)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
