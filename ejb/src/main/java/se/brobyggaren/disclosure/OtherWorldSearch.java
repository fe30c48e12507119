package se.brobyggaren.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import se.brobyggaren.disclosure.FigureSystem.Equation;

/**
 * Looks for another world: counts that agree with all that is known, and in which one small count
 * is not small. Narrows every count's bounds by every equation until nothing moves, then tries
 * values, those nearest to the truth first. Finds a world whenever one exists, unless it gives up
 * after {@link #LIMIT} attempts, in each of several turns: a search that goes astray early seldom
 * comes back, but one that begins with other equations often finds what it missed.
 */
final class OtherWorldSearch {

  private static final int LIMIT = 300;
  private static final int TURNS = 10;
  private static final int NARROWINGS = 100_000;

  private final FigureSystem system;
  private final List<List<Equation>> equationsWith = new ArrayList<>();
  private final long most;
  private int attempts;
  private int narrowings;
  private int turn;

  OtherWorldSearch(FigureSystem system) {
    this.system = system;
    long greatest = 0;
    for (int i = 0; i < system.size(); i++) {
      greatest = Math.max(greatest, system.truth(i));
      equationsWith.add(new ArrayList<>());
    }
    // Room enough to lift any small count to 5 with all the sums above it.
    most = greatest + 2 * CandidateTable.SMALLEST_SHOWN;
    for (var equation : system.equations()) {
      for (int i : equation.plus()) {
        equationsWith.get(i).add(equation);
      }
      for (int i : equation.minus()) {
        equationsWith.get(i).add(equation);
      }
    }
  }

  Optional<long[]> whereNotSmall(int target, BitSet known) {
    for (turn = 0; turn < TURNS; turn++) {
      attempts = 0;
      narrowings = 0;
      var found =
          within(target, CandidateTable.SMALLEST_SHOWN, most, known)
              .or(() -> within(target, 0, 0, known));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<long[]> within(int target, long from, long to, BitSet known) {
    var low = new long[system.size()];
    var high = new long[system.size()];
    for (int i = 0; i < low.length; i++) {
      low[i] = known.get(i) ? system.truth(i) : 0;
      high[i] = known.get(i) ? system.truth(i) : most;
    }
    return known.get(target)
        ? Optional.empty()
        : Optional.ofNullable(
            attempt(low, high, target, from, to, new ArrayDeque<>(system.equations())));
  }

  /** A world with the target between the bounds, or null. */
  private long[] attempt(
      long[] oldLow, long[] oldHigh, int target, long from, long to, Deque<Equation> toNarrow) {
    if (from > to || ++attempts > LIMIT) {
      return null;
    }
    var low = oldLow.clone();
    var high = oldHigh.clone();
    low[target] = from;
    high[target] = to;
    toNarrow.addAll(equationsWith.get(target));
    if (!narrow(low, high, toNarrow)) {
      return null;
    }
    var world = new long[low.length];
    Arrays.setAll(world, i -> Math.max(low[i], Math.min(high[i], system.truth(i))));
    int open = openIn(firstBroken(world), low, high);
    if (open < 0) {
      return world;
    }
    long near = world[open];
    for (var range : new long[][] {{near, near}, {low[open], near - 1}, {near + 1, high[open]}}) {
      var found = attempt(low, high, open, range[0], range[1], new ArrayDeque<>());
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private Equation firstBroken(long[] world) {
    var equations = system.equations();
    int size = equations.size();
    for (int i = 0; i < size; i++) {
      var equation = equations.get((int) ((i + (long) turn * size / TURNS) % size));
      if (!equation.holdsIn(world)) {
        return equation;
      }
    }
    return null;
  }

  /**
   * A count of the equation that is not settled; a broken equation has one, or bounds had clashed.
   */
  private static int openIn(Equation equation, long[] low, long[] high) {
    if (equation != null) {
      for (var side : List.of(equation.plus(), equation.minus())) {
        for (int i : side) {
          if (low[i] < high[i]) {
            return i;
          }
        }
      }
    }
    return -1;
  }

  private boolean narrow(long[] low, long[] high, Deque<Equation> toNarrow) {
    while (!toNarrow.isEmpty()) {
      if (++narrowings > NARROWINGS) {
        return false;
      }
      var equation = toNarrow.poll();
      // plus − minus = 0 lies between least and greatest.
      long least = sum(low, equation.plus()) - sum(high, equation.minus());
      long greatest = sum(high, equation.plus()) - sum(low, equation.minus());
      if (least > 0 || greatest < 0) {
        return false;
      }
      for (int i : equation.plus()) {
        narrow(i, high[i] - greatest, low[i] - least, low, high, toNarrow);
      }
      for (int i : equation.minus()) {
        narrow(i, high[i] + least, low[i] + greatest, low, high, toNarrow);
      }
    }
    return true;
  }

  private void narrow(
      int i, long from, long to, long[] low, long[] high, Deque<Equation> toNarrow) {
    if (from > low[i] || to < high[i]) {
      low[i] = Math.max(low[i], from);
      high[i] = Math.min(high[i], to);
      toNarrow.addAll(equationsWith.get(i));
    }
  }

  private static long sum(long[] values, int[] numbers) {
    long sum = 0;
    for (int i : numbers) {
      sum += values[i];
    }
    return sum;
  }
}
