package se.brobyggaren.intake.boundary.queue;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.client.boundary.ClientCard;
import se.brobyggaren.client.boundary.ClientFacts;
import se.brobyggaren.client.boundary.ClientId;
import se.brobyggaren.client.boundary.ClientRegister;
import se.brobyggaren.client.boundary.PersonFacts;
import se.brobyggaren.intake.boundary.DayRefused;
import se.brobyggaren.intake.boundary.queue.figures.WaitingTimes;
import se.brobyggaren.intake.control.QueueEntries;
import se.brobyggaren.intake.control.QueueEntries.Waiting;
import se.brobyggaren.intake.control.Reasons;
import se.brobyggaren.intake.control.TodaysQueue;
import se.brobyggaren.intake.entity.QueueEntry;
import se.brobyggaren.intake.entity.Referral;
import se.brobyggaren.intake.entity.ranking.Ranked;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;
import se.brobyggaren.tenantconfig.priority.PriorityOrder;

/**
 * The queue (kö) of those accepted, waiting for an ombud. Places are computed from the order valid
 * today.
 */
@Stateless
public class Queue {
  @Inject QueueEntries entries;
  @Inject TodaysQueue today;
  @Inject ClientRegister clients;
  @Inject PersonFacts persons;
  @Inject TenantConfigurations configurations;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /** Best place first, the paused last by their application date. */
  @Allows(
      value = {Role.OMBUD, Role.LEAD},
      effect = READS)
  public List<Place> places(QueueFilter filter) {
    PriorityOrder order = configurations.current().priorityOrder();
    List<Waiting> queue = entries.waiting();
    Map<ClientId, ClientCard> cards = cardsOf(queue);
    Map<UUID, Ranked> ranked = today.ranked(order, queue, id -> cards.get(id).yearOfBirth());
    Set<ClientId> named = named(filter);
    return queue.stream()
        .filter(waiting -> named == null || named.contains(waiting.entry().client()))
        .map(w -> place(w.entry(), cards, ranked.get(w.entry().key()), order))
        .filter(filter::accepts)
        .sorted(
            Comparator.comparing(Place::number, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Place::waitedSince))
        .toList();
  }

  /**
   * One place.
   *
   * @throws NotFound when nobody waits there any more, or never did
   */
  @Allows(
      value = {Role.OMBUD, Role.LEAD},
      effect = READS)
  public Place place(QueueEntryId id) {
    PriorityOrder order = configurations.current().priorityOrder();
    List<Waiting> queue = entries.waiting();
    QueueEntry wanted =
        queue.stream()
            .map(Waiting::entry)
            .filter(entry -> entry.id().equals(id))
            .findFirst()
            .orElseThrow(NotFound::new);
    Map<ClientId, ClientFacts> facts =
        persons.of(queue.stream().map(waiting -> waiting.entry().client()).toList());
    Map<UUID, Ranked> ranked = today.ranked(order, queue, c -> facts.get(c).yearOfBirth());
    ClientCard card = clients.cards(List.of(wanted.client()), Set.of()).get(0);
    return place(wanted, Map.of(card.id(), card), ranked.get(wanted.key()), order);
  }

  /** Of everybody in the queue today, by the group that decides and by area. */
  @Allows(
      value = {Role.OMBUD, Role.LEAD},
      effect = READS)
  public WaitingTimes waitingTimes() {
    return WaitingTimes.of(places(QueueFilter.ALL), configurations.current().priorityOrder());
  }

  /**
   * An ombud takes the case on; part of the caller's transaction.
   *
   * @param day when the case begins, not in the future
   * @throws NotInQueue when somebody else took it, or the person left or paused
   */
  @Allows({Role.OMBUD, Role.LEAD})
  public TakenFromQueue take(QueueEntryId id, @NotNull LocalDate day) {
    DayRefused.ifFuture(day, LocalDate.now(clock));
    QueueEntry entry = entries.locked(id).orElseThrow(NotFound::new);
    entry.take(day);
    trail.acted("intake.take", id.value(), entry.client().value());
    Referral referral = entries.referralOf(entry).orElseThrow(NotFound::new);
    return new TakenFromQueue(
        id, entry.referral(), entry.client(), entry.appliedOn(), referral.area());
  }

  private Set<ClientId> named(QueueFilter filter) {
    return filter.byName()
        ? clients.searchByName(filter.name(), Set.of()).stream()
            .map(ClientCard::id)
            .collect(Collectors.toSet())
        : null;
  }

  /** Nobody in the queue has an ombud yet, so a protected identity is shown to the lead only. */
  private Map<ClientId, ClientCard> cardsOf(List<Waiting> queue) {
    List<ClientId> ids = queue.stream().map(waiting -> waiting.entry().client()).toList();
    return clients.cards(ids, Set.of()).stream()
        .collect(Collectors.toMap(ClientCard::id, Function.identity()));
  }

  private Place place(
      QueueEntry entry, Map<ClientId, ClientCard> cards, Ranked ranked, PriorityOrder order) {
    return new Place(
        entry.id(),
        entry.referral(),
        cards.get(entry.client()),
        entry.isPaused() ? null : ranked.place(),
        entry.isPaused() ? null : ranked.placeByArrival(),
        Reasons.of(ranked, order, entry.appliedOn()),
        ChronoUnit.DAYS.between(entry.appliedOn(), LocalDate.now(clock)),
        ranked.open().entrySet().stream()
            .map(open -> new Place.OpenQuestion(open.getKey(), open.getValue()))
            .toList(),
        entry.pausedOn());
  }
}
