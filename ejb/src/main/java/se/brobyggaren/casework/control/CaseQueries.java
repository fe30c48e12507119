package se.brobyggaren.casework.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.brobyggaren.casework.boundary.reading.CaseFilter;
import se.brobyggaren.casework.entity.Case;
import se.brobyggaren.casework.entity.CaseNumber;

/** Reads cases for lists and figures, each list in one statement. */
@Dependent
public class CaseQueries {
  private static final String SEEN =
      """
      select c,
        (select max(k.on) from CaseContact k where k.of = c and k.struckAt is null),
        (select max(i.resumedOn) from CaseInterruption i where i.interrupted = c)
      from ClientCase c join fetch c.ombud
      """;

  @PersistenceContext(unitName = "tenant")
  EntityManager em;

  /** A case with the day of its latest contact and of its latest return, each null for none. */
  public record Seen(Case aCase, LocalDate lastContact, LocalDate lastReturn) {

    static Seen of(Object[] row) {
      return new Seen((Case) row[0], (LocalDate) row[1], (LocalDate) row[2]);
    }

    /** The latest contact, or the day the case began or went on when there was none since. */
    public LocalDate quietSince() {
      LocalDate begun = lastReturn == null ? aCase.openedOn() : lastReturn;
      return lastContact == null || lastContact.isBefore(begun) ? begun : lastContact;
    }
  }

  /** The oldest first. */
  public List<Seen> matching(CaseFilter filter) {
    Integer year = filter.closedIn();
    TypedQuery<Object[]> query =
        em.createQuery(
            SEEN
                + "where "
                + switch (filter.state()) {
                  case OPEN -> "c.closing.on is null";
                  case CLOSED -> "c.closing.on is not null";
                  case ALL -> "c.openedOn is not null";
                }
                + (filter.ombud() == null ? "" : " and c.ombud.id = :ombud")
                + (filter.phase() == null ? "" : " and c.phase = :phase")
                + (year == null ? "" : " and c.closing.on between :from and :to")
                + " order by c.openedOn, c.id",
            Object[].class);
    if (filter.ombud() != null) {
      query.setParameter("ombud", filter.ombud().value());
    }
    if (filter.phase() != null) {
      query.setParameter("phase", filter.phase());
    }
    if (year != null) {
      query.setParameter("from", LocalDate.of(year, 1, 1));
      query.setParameter("to", LocalDate.of(year, 12, 31));
    }
    return seen(query);
  }

  public List<Seen> one(UUID id) {
    return seen(em.createQuery(SEEN + "where c.id = :id", Object[].class).setParameter("id", id));
  }

  public List<Seen> ofClients(Collection<UUID> clients) {
    return seen(
        em.createQuery(
                SEEN + "where c.origin.client in :clients order by c.openedOn desc, c.id",
                Object[].class)
            .setParameter("clients", clients));
  }

  /** Keys of the clients of all cases that the ombud holds or held last. */
  public List<UUID> clientsOf(UUID ombud) {
    return em.createQuery(
            "select distinct c.origin.client from ClientCase c where c.ombud.id = :ombud",
            UUID.class)
        .setParameter("ombud", ombud)
        .getResultList();
  }

  public List<Seen> numbered(CaseNumber number) {
    return seen(
        em.createQuery(SEEN + "where c.number = :number", Object[].class)
            .setParameter("number", number));
  }

  /** How many cases each ombud held on the day, by key. */
  public List<Object[]> heldOn(LocalDate day) {
    return em.createQuery(
            """
            select h.ombud.id, count(h) from CaseHolding h
            where h.from <= :day and (h.until is null or h.until > :day) group by h.ombud.id
            """,
            Object[].class)
        .setParameter("day", day)
        .getResultList();
  }

  private static List<Seen> seen(TypedQuery<Object[]> query) {
    return query.getResultStream().map(Seen::of).toList();
  }
}
