package se.brobyggaren.disclosure;

import java.util.Set;

/**
 * A table whose fate an earlier release settled (redan avgjord tabell): what it showed stays shown,
 * what it hid stays hidden. With no cut shown: figures that are never to appear but are bound to
 * others.
 *
 * @param shown the cuts that appeared, each a set of dimensions; the empty set is the total
 */
public record DecidedTable(CandidateTable table, Set<Set<Dimension>> shown) {

  public DecidedTable {
    shown = Set.copyOf(shown);
    if (!table.cuts().containsAll(shown)) {
      throw new IllegalArgumentException(table.topic() + " has no such cut");
    }
  }
}
