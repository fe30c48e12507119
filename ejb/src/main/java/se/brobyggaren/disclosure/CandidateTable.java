package se.brobyggaren.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A true table that somebody wants to show (tabellförslag), at its finest breakdown.
 *
 * <p>Complete: every combination of categories is there, the empty ones as 0 and the unknown ones
 * as a category of their own, since only then do the parents' figures follow by adding.
 *
 * @param counts number of persons by categories, in the order of the dimensions
 */
public record CandidateTable(
    Topic topic, List<Dimension> dimensions, Map<List<String>, Long> counts) {

  static final long SMALLEST_SHOWN = 5;

  public CandidateTable {
    dimensions = List.copyOf(dimensions);
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    long combinations = counts.isEmpty() ? 0 : 1;
    for (int place = 0; place < dimensions.size(); place++) {
      var categories = new HashSet<String>();
      for (var categoriesOfCell : counts.keySet()) {
        categories.add(categoriesOfCell.get(place));
      }
      combinations *= categories.size();
    }
    if (combinations == 0 || combinations != counts.size()) {
      throw new IllegalArgumentException(topic + ": a cell is missing; an empty one is 0");
    }
    if (Set.copyOf(dimensions).size() != dimensions.size()
        || counts.values().stream().anyMatch(count -> count < 0)) {
      throw new IllegalArgumentException(topic + ": a dimension twice, or a negative count");
    }
  }

  /** 1–4 persons: too few to be told (issue 2, F.2). */
  static boolean isSmall(long count) {
    return count > 0 && count < SMALLEST_SHOWN;
  }

  /** The table of a whole (a county) from its parts' tables, which have the same breakdown. */
  public static CandidateTable sum(Topic whole, List<CandidateTable> parts) {
    var sums = new LinkedHashMap<List<String>, Long>();
    var breakdown = parts.get(0);
    for (var part : parts) {
      if (!part.dimensions.equals(breakdown.dimensions)
          || !part.counts.keySet().equals(breakdown.counts.keySet())) {
        throw new IllegalArgumentException(part.topic + " is broken down otherwise than " + whole);
      }
      part.counts.forEach((categories, count) -> sums.merge(categories, count, Long::sum));
    }
    return new CandidateTable(whole, breakdown.dimensions, sums);
  }

  /** Every breakdown that this table holds, the coarsest (the total) first. */
  List<Set<Dimension>> cuts() {
    var cuts = new ArrayList<Set<Dimension>>();
    cuts.add(Set.of());
    for (var dimension : dimensions) {
      for (var coarser : List.copyOf(cuts)) {
        var finer = new HashSet<>(coarser);
        finer.add(dimension);
        cuts.add(Set.copyOf(finer));
      }
    }
    cuts.sort((one, other) -> Integer.compare(one.size(), other.size()));
    return cuts;
  }

  /** The figures of one cut, added up over the dimensions that it leaves out. */
  Map<Figure, Long> figures(Collection<Dimension> cut) {
    var figures = new LinkedHashMap<Figure, Long>();
    counts.forEach(
        (categories, count) -> {
          var at = new HashMap<Dimension, String>();
          for (var dimension : cut) {
            at.put(dimension, categories.get(dimensions.indexOf(dimension)));
          }
          figures.merge(new Figure(topic, at), count, Long::sum);
        });
    return figures;
  }
}
