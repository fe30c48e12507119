package se.brobyggaren.casework.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.brobyggaren.casework.entity.Assignment;
import se.brobyggaren.casework.entity.Case;
import se.brobyggaren.casework.entity.Contact;
import se.brobyggaren.casework.entity.Holding;
import se.brobyggaren.casework.entity.Interruption;
import se.brobyggaren.casework.entity.Move;
import se.brobyggaren.casework.entity.Revision;
import se.brobyggaren.kernel.Changed;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.TenantOwned;

/** The tenant's cases and what belongs to each. */
@Dependent
public class Cases {
  @PersistenceContext(unitName = "tenant")
  EntityManager em;

  public void add(TenantOwned row) {
    em.persist(row);
  }

  /**
   * Writes now, so that a change by somebody else is noticed here.
   *
   * @throws Changed when the case was changed meanwhile
   */
  public void flush() {
    try {
      em.flush();
    } catch (OptimisticLockException meanwhile) {
      throw new Changed();
    }
  }

  public Optional<Case> find(UUID id) {
    return em.createQuery(
            "select c from ClientCase c join fetch c.ombud where c.id = :id", Case.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  public boolean hasOpenCase(UUID client) {
    return em.createQuery(
                "select count(c) from ClientCase c where c.origin.client = :client and c.closing.on is"
                    + " null",
                Long.class)
            .setParameter("client", client)
            .getSingleResult()
        > 0;
  }

  /** Closed cases of the client, the one closed last first. */
  public List<Case> closedOf(UUID client) {
    return em.createQuery(
            """
            select c from ClientCase c join fetch c.ombud
            where c.origin.client = :client and c.closing.on is not null order by c.closing.on desc
            """,
            Case.class)
        .setParameter("client", client)
        .getResultList();
  }

  /** With the ombud, in order of time. */
  public List<Holding> holdingsOf(Case aCase) {
    return em.createQuery(
            "select h from CaseHolding h join fetch h.ombud where h.held = :case order by h.from, h.id",
            Holding.class)
        .setParameter("case", aCase)
        .getResultList();
  }

  /** The holding that goes on, or the one that ended with the close. */
  public Holding lastHoldingOf(Case aCase) {
    List<Holding> all = holdingsOf(aCase);
    return all.stream()
        .filter(holding -> holding.until() == null)
        .findFirst()
        .orElseGet(() -> all.get(all.size() - 1));
  }

  public List<Interruption> interruptionsOf(Case aCase) {
    return em.createQuery(
            "select i from CaseInterruption i where i.interrupted = :case order by i.resumedOn",
            Interruption.class)
        .setParameter("case", aCase)
        .getResultList();
  }

  /** Latest first; struck ones are left out. */
  public List<Contact> contactsOf(Case aCase) {
    return em.createQuery(
            """
            select k from CaseContact k where k.of = :case and k.struckAt is null
            order by k.on desc, k.id desc
            """,
            Contact.class)
        .setParameter("case", aCase)
        .getResultList();
  }

  /** Struck ones are left out. */
  public List<Assignment> assignmentsOf(Case aCase) {
    return em.createQuery(
            """
            select a from CaseAssignment a where a.of = :case and a.struckAt is null
            order by a.openedOn, a.id
            """,
            Assignment.class)
        .setParameter("case", aCase)
        .getResultList();
  }

  /** Not done yet, in open cases of the person as ombud, the latest first. */
  public List<Assignment> goingAssignmentsOf(UUID person) {
    return em.createQuery(
            """
            select a from CaseAssignment a join fetch a.of
            where a.of.ombud.person = :person and a.of.closing.on is null and a.doneOn is null
              and a.struckAt is null
            order by a.openedOn desc, a.id desc
            """,
            Assignment.class)
        .setParameter("person", person)
        .getResultList();
  }

  /** Latest first. */
  public List<Revision> revisionsOf(Case aCase) {
    return em.createQuery(
            "select r from CaseRevision r where r.of = :case order by r.at desc, r.id desc",
            Revision.class)
        .setParameter("case", aCase)
        .getResultList();
  }

  /**
   * @throws NotFound when the case has no such contact
   */
  public Contact contact(Case aCase, UUID id) {
    return part(Contact.class, id)
        .filter(k -> k.of().equals(aCase) && !k.isStruck())
        .orElseThrow(NotFound::new);
  }

  /**
   * @throws NotFound when the case has no such assignment
   */
  public Assignment assignment(Case aCase, UUID id) {
    return part(Assignment.class, id)
        .filter(a -> a.of().equals(aCase) && !a.isStruck())
        .orElseThrow(NotFound::new);
  }

  /**
   * @throws NotFound when the case has no such move
   */
  public Move move(Case aCase, UUID id) {
    return part(Move.class, id)
        .filter(m -> m.of().equals(aCase) && !m.isStruck())
        .orElseThrow(NotFound::new);
  }

  /** Until the end of the transaction nobody else records a move of this case. */
  public Case alone(Case aCase) {
    em.refresh(aCase, LockModeType.PESSIMISTIC_WRITE);
    return aCase;
  }

  private <T> Optional<T> part(Class<T> type, UUID id) {
    return Optional.ofNullable(em.find(type, id));
  }
}
