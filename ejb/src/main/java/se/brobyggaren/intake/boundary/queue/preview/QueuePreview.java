package se.brobyggaren.intake.boundary.queue.preview;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.ToIntFunction;
import se.brobyggaren.client.boundary.ClientFacts;
import se.brobyggaren.client.boundary.ClientId;
import se.brobyggaren.client.boundary.PersonFacts;
import se.brobyggaren.intake.control.Pseudonyms;
import se.brobyggaren.intake.control.QueueEntries;
import se.brobyggaren.intake.control.QueueEntries.Waiting;
import se.brobyggaren.intake.control.Reasons;
import se.brobyggaren.intake.control.TodaysQueue;
import se.brobyggaren.intake.entity.ranking.Ranked;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;
import se.brobyggaren.tenantconfig.priority.PriorityGroup;
import se.brobyggaren.tenantconfig.priority.PriorityOrder;

/**
 * What a proposed priority order would do to today's queue (förhandsvisning), by the very code that
 * ranks it. Shows pseudonyms and counts, never who somebody is, and leaves the paused out.
 */
@Stateless
public class QueuePreview {
  @Inject QueueEntries entries;
  @Inject TodaysQueue today;
  @Inject PersonFacts persons;
  @Inject Pseudonyms pseudonyms;
  @Inject TenantConfigurations configurations;

  /** In the proposed order. */
  @Allows(
      value = {Role.TENANT_ADMIN, Role.LEAD},
      effect = READS)
  public List<Move> under(PriorityOrder proposed) {
    PriorityOrder now = configurations.current().priorityOrder();
    List<Waiting> queue = offered();
    ToIntFunction<ClientId> yearOfBirth = yearsOfBirth(queue);
    Map<UUID, Ranked> before = today.ranked(now, queue, yearOfBirth);
    Map<UUID, Ranked> after = today.ranked(proposed, queue, yearOfBirth);
    Map<UUID, String> names = pseudonyms.of(before.keySet());
    return queue.stream()
        .map(
            waiting -> {
              UUID key = waiting.entry().key();
              return new Move(
                  names.get(key),
                  before.get(key).place(),
                  after.get(key).place(),
                  Reasons.of(before.get(key), now, waiting.entry().appliedOn()),
                  Reasons.of(after.get(key), proposed, waiting.entry().appliedOn()),
                  waiting.entry().appliedOn());
            })
        .sorted(Comparator.comparingInt(Move::placeProposed))
        .toList();
  }

  /** How many each group of the order decides for, then those whom no rule covers. */
  @Allows(
      value = {Role.TENANT_ADMIN, Role.LEAD},
      effect = READS)
  public List<RankCount> perRank(PriorityOrder order) {
    List<Waiting> queue = offered();
    List<PriorityGroup> decided =
        today.ranked(order, queue, yearsOfBirth(queue)).values().stream()
            .map(Ranked::group)
            .filter(Objects::nonNull)
            .toList();
    List<RankCount> counts = new ArrayList<>();
    for (PriorityGroup group : order.groups()) {
      long number = decided.stream().filter(group::equals).count();
      counts.add(new RankCount(group.rank(), group.rules(), number));
    }
    counts.add(new RankCount(null, List.of(), queue.size() - decided.size()));
    return counts;
  }

  private List<Waiting> offered() {
    return entries.waiting().stream().filter(waiting -> !waiting.entry().isPaused()).toList();
  }

  private ToIntFunction<ClientId> yearsOfBirth(List<Waiting> queue) {
    Map<ClientId, ClientFacts> facts =
        persons.of(queue.stream().map(waiting -> waiting.entry().client()).toList());
    return client -> facts.get(client).yearOfBirth();
  }
}
