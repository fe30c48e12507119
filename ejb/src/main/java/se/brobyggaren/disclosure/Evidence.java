package se.brobyggaren.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The worlds that keep the small counts uncertain, kept up while more and more figures are shown.
 */
final class Evidence {

  private final FigureSystem system;
  private final Set<String> wholes;
  private final OtherWorldSearch search;
  private final Set<Integer> beyondHiding = new LinkedHashSet<>();
  private BitSet shown;
  private Map<Integer, long[]> worlds = new HashMap<>();

  Evidence(FigureSystem system, Set<String> wholes, BitSet alreadyShown) {
    this.system = system;
    this.wholes = wholes;
    this.search = new OtherWorldSearch(system);
    this.shown = alreadyShown;
    for (int i = 0; i < system.size(); i++) {
      if (CandidateTable.isSmall(system.truth(i)) && !shown.get(i)) {
        var world = worldFor(i, shown, worlds);
        if (world == null) {
          beyondHiding.add(i);
        } else {
          worlds.put(i, world);
        }
      }
    }
  }

  /** Shows these figures too, if every small count then still has another world. */
  boolean canAlsoShow(BitSet figures) {
    var more = (BitSet) shown.clone();
    more.or(figures);
    var kept = new HashMap<Integer, long[]>();
    for (var small : worlds.entrySet()) {
      var world = agrees(small.getValue(), figures) ? small.getValue() : null;
      if (more.get(small.getKey())
          || world == null && (world = worldFor(small.getKey(), more, kept)) == null) {
        return false;
      }
      kept.put(small.getKey(), world);
    }
    shown = more;
    worlds = kept;
    return true;
  }

  private long[] worldFor(int target, BitSet nowShown, Map<Integer, long[]> found) {
    var known = knownToOthers(owner(target), nowShown);
    for (var other : found.entrySet()) {
      if (owner(other.getKey()).equals(owner(target))
          && !CandidateTable.isSmall(other.getValue()[target])) {
        return other.getValue();
      }
    }
    return search.whereNotSmall(target, known).orElse(null);
  }

  /** What is shown, and what all others who have true figures of their own know together. */
  private BitSet knownToOthers(String owner, BitSet nowShown) {
    var known = (BitSet) nowShown.clone();
    for (int i = 0; i < system.size() && !wholes.contains(owner); i++) {
      if (!owner(i).equals(owner) && !wholes.contains(owner(i))) {
        known.set(i);
      }
    }
    return known;
  }

  private boolean agrees(long[] world, BitSet figures) {
    return figures.stream().allMatch(i -> world[i] == system.truth(i));
  }

  private String owner(int figure) {
    return system.figure(figure).topic().owner();
  }

  boolean shows(BitSet figures) {
    var missing = (BitSet) figures.clone();
    missing.andNot(shown);
    return missing.isEmpty();
  }

  Proof proof() {
    var proofs = new ArrayList<Proof.OtherWorld>();
    worlds.forEach(
        (target, world) -> {
          if (!system.passes(world, knownToOthers(owner(target), shown))) {
            throw new IllegalStateException("A world that does not pass for the true one");
          }
          var counts = new HashMap<Figure, Long>();
          for (int i = 0; i < system.size(); i++) {
            counts.put(system.figure(i), world[i]);
          }
          proofs.add(new Proof.OtherWorld(system.figure(target), counts));
        });
    return new Proof(List.copyOf(proofs), beyondHiding.stream().map(system::figure).toList());
  }
}
