package se.brobyggaren.tenantconfig.priority;

import java.io.Serializable;
import java.util.List;

/** A rank (prioritetsgrupp) with the rules that share it; meeting one of them is enough. */
public record PriorityGroup(int rank, List<PriorityRule> rules) implements Serializable {
  public PriorityGroup {
    rules = List.copyOf(rules);
    if (rank < 1 || rules.isEmpty()) {
      throw new IllegalArgumentException("a priority group has a rank from 1 and a rule");
    }
  }
}
