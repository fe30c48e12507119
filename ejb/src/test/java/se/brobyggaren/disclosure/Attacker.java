package se.brobyggaren.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * Tries every possible set of persons against what is known, and so finds out what can be computed.
 * Shares nothing with the code under test: it counts persons in the smallest groups, and everything
 * known is 'so many of these groups, less those, make so many'.
 */
final class Attacker {

  private record Fact(int[] signs, long value, boolean atLeast) {}

  private final int groups;
  private final long most;
  private final List<Fact> facts = new ArrayList<>();

  Attacker(int groups, long most) {
    this.groups = groups;
    this.most = most;
  }

  void learns(int[] signs, long value) {
    facts.add(new Fact(signs, value, false));
  }

  void learnsItIsNotNegative(int[] signs) {
    facts.add(new Fact(signs, 0, true));
  }

  /** Is this sum 1–4 in every possible world? Then the attacker has found a small count. */
  boolean isSureToBeSmall(int[] signs) {
    return !canBeOtherwise(new long[groups], 0, signs);
  }

  private boolean canBeOtherwise(long[] world, int group, int[] wanted) {
    if (group == groups) {
      long sum = sum(wanted, world);
      return sum <= 0 || sum > 4;
    }
    long from = 0;
    long to = most;
    for (var fact : facts) {
      if (fact.signs[group] == 0 || !isLast(fact.signs, group)) {
        continue;
      }
      world[group] = 0;
      long missing = (fact.value - sum(fact.signs, world)) * fact.signs[group];
      if (!fact.atLeast) {
        from = Math.max(from, missing);
        to = Math.min(to, missing);
      } else if (fact.signs[group] > 0) {
        from = Math.max(from, missing);
      } else {
        to = Math.min(to, missing);
      }
    }
    for (long persons = from; persons <= to; persons++) {
      world[group] = persons;
      if (possible(world, group) && canBeOtherwise(world, group + 1, wanted)) {
        return true;
      }
    }
    world[group] = 0;
    return false;
  }

  /** Facts that only add groups are broken as soon as the groups filled so far exceed them. */
  private boolean possible(long[] world, int filled) {
    for (var fact : facts) {
      boolean onlyAdds = !fact.atLeast;
      long sum = 0;
      for (int i = 0; i < groups; i++) {
        onlyAdds &= fact.signs[i] >= 0;
        sum += i <= filled ? fact.signs[i] * world[i] : 0;
      }
      if (onlyAdds && sum > fact.value) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLast(int[] signs, int group) {
    for (int i = group + 1; i < signs.length; i++) {
      if (signs[i] != 0) {
        return false;
      }
    }
    return true;
  }

  private static long sum(int[] signs, long[] world) {
    long sum = 0;
    for (int i = 0; i < signs.length; i++) {
      sum += signs[i] * world[i];
    }
    return sum;
  }
}
