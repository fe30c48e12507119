package se.brobyggaren.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.brobyggaren.client.boundary.ClientId;
import se.brobyggaren.intake.boundary.queue.QueueEntryId;
import se.brobyggaren.intake.entity.Pause;
import se.brobyggaren.intake.entity.QueueEntry;
import se.brobyggaren.intake.entity.QueueEntry.State;
import se.brobyggaren.intake.entity.Referral;

/** Those who wait in the active tenant's queue. */
@ApplicationScoped
public class QueueEntries {
  private static final List<State> IN_QUEUE = List.of(State.WAITING, State.PAUSED);

  @PersistenceContext(unitName = "tenant")
  EntityManager em;

  /** Somebody who waits, with the referral that tells why. */
  public record Waiting(QueueEntry entry, Referral referral) {}

  /** One statement. */
  public List<Waiting> waiting() {
    return em.createQuery(
            """
            select e, r from QueueEntry e join Referral r on r.id = e.referralId
            where e.state in :states
            """,
            Object[].class)
        .setParameter("states", IN_QUEUE)
        .getResultStream()
        .map(row -> new Waiting((QueueEntry) row[0], (Referral) row[1]))
        .toList();
  }

  /** Locked until the transaction ends, so that an entry is not taken twice. */
  public Optional<QueueEntry> locked(QueueEntryId id) {
    return Optional.ofNullable(
        em.find(QueueEntry.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
  }

  /** The first one first. */
  public List<Pause> pausesOf(QueueEntryId id) {
    return em.createQuery(
            "select p from QueuePause p where p.entry.id = :entry order by p.since", Pause.class)
        .setParameter("entry", id.value())
        .getResultList();
  }

  public Optional<Referral> referralOf(QueueEntry entry) {
    return Optional.ofNullable(em.find(Referral.class, entry.referral().value()));
  }

  public boolean waits(ClientId client) {
    return !em.createQuery(
            "select e.id from QueueEntry e where e.clientId = :client and e.state in :states")
        .setParameter("client", client.value())
        .setParameter("states", IN_QUEUE)
        .getResultList()
        .isEmpty();
  }

  public void add(QueueEntry entry) {
    em.persist(entry);
  }
}
