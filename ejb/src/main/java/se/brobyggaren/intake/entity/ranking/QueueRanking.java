package se.brobyggaren.intake.entity.ranking;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import se.brobyggaren.intake.boundary.Answer;
import se.brobyggaren.tenantconfig.priority.Circumstance;
import se.brobyggaren.tenantconfig.priority.PriorityGroup;
import se.brobyggaren.tenantconfig.priority.PriorityOrder;
import se.brobyggaren.tenantconfig.priority.PriorityRule;

/**
 * Ranks a queue by a priority order (DOMAIN rule 2): the best group that somebody meets a rule of
 * comes first, equal ones by application date, those who meet none last. Without groups it is first
 * come, first served.
 */
public final class QueueRanking {
  private static final Comparator<Standing> BY_ARRIVAL =
      Comparator.comparing(Standing::appliedOn).thenComparing(Standing::entry);

  private final PriorityOrder order;
  private final int referenceYear;
  private final Comparator<Standing> byOrder;

  /**
   * @param referenceYear the year that ages are counted in
   */
  public QueueRanking(PriorityOrder order, int referenceYear) {
    this.order = order;
    this.referenceYear = referenceYear;
    this.byOrder = Comparator.comparingInt(this::rank).thenComparing(BY_ARRIVAL);
  }

  /** Best place first. */
  public List<Ranked> ranked(Collection<Standing> queue) {
    List<Standing> ranked = queue.stream().sorted(byOrder).toList();
    Map<UUID, Integer> byArrival = new LinkedHashMap<>();
    queue.stream()
        .sorted(BY_ARRIVAL)
        .forEach(standing -> byArrival.put(standing.entry(), byArrival.size() + 1));
    return IntStream.range(0, ranked.size())
        .mapToObj(i -> place(ranked, i, byArrival.get(ranked.get(i).entry())))
        .toList();
  }

  /** Of somebody who is not offered an ombud now: the group stands, place 0 says there is none. */
  public Ranked withoutPlace(Standing standing) {
    PriorityGroup group = groupOf(standing).orElse(null);
    List<PriorityRule> rules = group == null ? List.of() : met(group, standing);
    return new Ranked(standing.entry(), 0, 0, group, rules, Map.of());
  }

  /** The best group whose rule is met. */
  public Optional<PriorityGroup> groupOf(Standing standing) {
    return order.groups().stream().filter(g -> !met(g, standing).isEmpty()).findFirst();
  }

  private Ranked place(List<Standing> ranked, int index, int placeByArrival) {
    Standing standing = ranked.get(index);
    PriorityGroup group = groupOf(standing).orElse(null);
    return new Ranked(
        standing.entry(),
        index + 1,
        placeByArrival,
        group,
        group == null ? List.of() : met(group, standing),
        open(ranked, standing, index + 1));
  }

  private Map<Circumstance, Integer> open(List<Standing> ranked, Standing standing, int place) {
    Map<Circumstance, Integer> better = new LinkedHashMap<>();
    for (Circumstance circumstance : order.circumstances()) {
      if (standing.answerTo(circumstance) == Answer.NOT_ASKED) {
        Standing answered = standing.answering(circumstance, Answer.YES);
        int then = 1 + (int) ranked.stream().filter(other -> goesBefore(other, answered)).count();
        if (then < place) {
          better.put(circumstance, then);
        }
      }
    }
    return better;
  }

  private boolean goesBefore(Standing other, Standing standing) {
    return !other.entry().equals(standing.entry()) && byOrder.compare(other, standing) < 0;
  }

  private int rank(Standing standing) {
    return groupOf(standing).map(PriorityGroup::rank).orElse(Integer.MAX_VALUE);
  }

  private List<PriorityRule> met(PriorityGroup group, Standing standing) {
    return group.rules().stream().filter(rule -> standing.meets(rule, referenceYear)).toList();
  }
}
