package se.brobyggaren.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.brobyggaren.intake.boundary.ReferralId;
import se.brobyggaren.intake.boundary.ReferralState;
import se.brobyggaren.intake.boundary.reading.IntakeWaits;
import se.brobyggaren.intake.entity.QueueEntry;
import se.brobyggaren.intake.entity.Referral;
import se.brobyggaren.intake.entity.ReferralDecision;

/** The referrals of the active tenant. */
@ApplicationScoped
public class Referrals {
  @PersistenceContext(unitName = "tenant")
  EntityManager em;

  public void add(Referral referral) {
    em.persist(referral);
  }

  public void add(ReferralDecision decision) {
    em.persist(decision);
  }

  public Optional<Referral> find(ReferralId id) {
    return Optional.ofNullable(em.find(Referral.class, id.value()));
  }

  /** Two who decide at once come one after the other. */
  public Optional<Referral> locked(ReferralId id) {
    return Optional.ofNullable(em.find(Referral.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
  }

  /** Oldest first. */
  public List<ReferralDecision> decisionsOn(ReferralId id) {
    return em.createQuery(
            "select d from ReferralDecision d where d.referralId = :id order by d.recordedAt",
            ReferralDecision.class)
        .setParameter("id", id.value())
        .getResultList();
  }

  public Optional<UUID> queueEntryOf(ReferralId id) {
    return em.createQuery("select e.id from QueueEntry e where e.referralId = :id", UUID.class)
        .setParameter("id", id.value())
        .getResultStream()
        .findFirst();
  }

  /** Those that wait for a decision oldest first; decided ones newest first. */
  public List<Referral> in(Collection<ReferralState> states, int first, int most) {
    String direction = states.stream().allMatch(ReferralState::open) ? "asc" : "desc";
    return em.createQuery(
            "select r from Referral r where r.state in :states order by r.appliedOn "
                + direction
                + ", r.id "
                + direction,
            Referral.class)
        .setParameter("states", states)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  /** The open referrals, and those in the queue without the paused. One statement. */
  public IntakeWaits waits(Collection<ReferralState> open) {
    Object[] counted =
        em.createQuery(
                """
                select count(r), (select count(e) from QueueEntry e where e.state = :waiting)
                from Referral r where r.state in :open
                """,
                Object[].class)
            .setParameter("waiting", QueueEntry.State.WAITING)
            .setParameter("open", open)
            .getSingleResult();
    return new IntakeWaits((Long) counted[0], (Long) counted[1]);
  }

  public long count(Collection<ReferralState> states) {
    return em.createQuery("select count(r) from Referral r where r.state in :states", Long.class)
        .setParameter("states", states)
        .getSingleResult();
  }
}
