package se.brobyggaren.tenantconfig.priority;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.brobyggaren.tenantconfig.values.LocalText;

/**
 * The priority order (prioriteringsordning), DOMAIN rule 2. Groups are ranked 1, 2, 3 … as listed;
 * equal ones are ranked by application date; without groups it is first come, first served.
 *
 * @param decidedBy null when the source does not say
 * @param listedOrderAssumed the source lists the groups without numbers, so the order is assumed
 * @param decision null when no decision's date or reference is known
 * @param note null when there is nothing to add
 */
public record PriorityOrder(
    Decider decidedBy,
    boolean listedOrderAssumed,
    Decision decision,
    List<PriorityGroup> groups,
    LocalText note)
    implements Serializable {
  public static final PriorityOrder FIRST_COME_FIRST_SERVED =
      new PriorityOrder(null, false, null, List.of(), null);

  public PriorityOrder {
    groups = groups == null ? List.of() : List.copyOf(groups);
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).rank() != i + 1) {
        throw new IllegalArgumentException("groups are ranked 1, 2, 3 …");
      }
    }
  }

  /** Ranks the given rules as listed: the first list is rank 1. */
  public static List<PriorityGroup> ranked(List<List<PriorityRule>> rules) {
    return IntStream.range(0, rules.size())
        .mapToObj(i -> new PriorityGroup(i + 1, rules.get(i)))
        .toList();
  }

  /** The same order with other groups, as a proposal. */
  public PriorityOrder withGroups(List<PriorityGroup> others) {
    return new PriorityOrder(decidedBy, listedOrderAssumed, decision, others, note);
  }

  public boolean firstComeFirstServed() {
    return groups.isEmpty();
  }

  /** The questions that a referral must ask so that this order can be applied. */
  public Set<Circumstance> circumstances() {
    Set<Circumstance> asked = EnumSet.noneOf(Circumstance.class);
    groups.forEach(g -> g.rules().forEach(r -> asked.addAll(r.circumstances())));
    return asked;
  }
}
