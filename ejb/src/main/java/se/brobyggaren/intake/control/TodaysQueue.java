package se.brobyggaren.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import se.brobyggaren.client.boundary.ClientId;
import se.brobyggaren.intake.control.QueueEntries.Waiting;
import se.brobyggaren.intake.entity.ranking.QueueRanking;
import se.brobyggaren.intake.entity.ranking.Ranked;
import se.brobyggaren.intake.entity.ranking.Standing;
import se.brobyggaren.tenantconfig.priority.PriorityOrder;

/** Today's queue under an order, the one in force or a proposed one: the same code ranks both. */
@ApplicationScoped
public class TodaysQueue {
  @Inject Clock clock;

  /** By entry. The paused keep their facts and have no place. */
  public Map<UUID, Ranked> ranked(
      PriorityOrder order, List<Waiting> queue, ToIntFunction<ClientId> yearOfBirth) {
    List<Standing> offered =
        queue.stream()
            .filter(waiting -> !waiting.entry().isPaused())
            .map(waiting -> standing(waiting, yearOfBirth))
            .toList();
    Map<UUID, Ranked> places = new HashMap<>();
    ranking(order).ranked(offered).forEach(ranked -> places.put(ranked.entry(), ranked));
    queue.stream()
        .filter(waiting -> waiting.entry().isPaused())
        .map(waiting -> standing(waiting, yearOfBirth))
        .forEach(paused -> places.put(paused.entry(), ranking(order).withoutPlace(paused)));
    return places;
  }

  private QueueRanking ranking(PriorityOrder order) {
    return new QueueRanking(order, LocalDate.now(clock).getYear());
  }

  private static Standing standing(Waiting waiting, ToIntFunction<ClientId> yearOfBirth) {
    return new Standing(
        waiting.entry().key(),
        waiting.entry().appliedOn(),
        yearOfBirth.applyAsInt(waiting.entry().client()),
        waiting.referral().answers());
  }
}
