package se.brobyggaren.casework.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.brobyggaren.casework.boundary.reading.CaseFilter;
import se.brobyggaren.casework.boundary.reading.CasePart;
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

  private static final Map<String, String> SORTED_BY =
      Map.of(
          "openedOn", "c.openedOn",
          "closedOn", "c.closing.on",
          "ombudName", "c.ombud.name",
          "phase", "c.phase");

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

  /** Open cases, the oldest first. */
  public List<Seen> matching(CaseFilter filter) {
    return seen(
        query(SEEN + where(filter, "c.closing.on is null") + " order by c.openedOn, c.id", filter));
  }

  /** Closed cases, or all, no more than a page shows. */
  public List<Seen> part(CaseFilter filter, CasePart.Wanted wanted) {
    return seen(
        query(SEEN + where(filter, ended(filter)) + order(wanted.sort()), filter)
            .setFirstResult(wanted.first())
            .setMaxResults(CasePart.SIZE));
  }

  public long count(CaseFilter filter) {
    TypedQuery<Object[]> query =
        query("select count(c), 0 from ClientCase c " + where(filter, ended(filter)), filter);
    return (Long) query.getSingleResult()[0];
  }

  private static String ended(CaseFilter filter) {
    return filter.state() == CaseFilter.State.CLOSED
        ? "c.closing.on is not null"
        : "c.openedOn is not null";
  }

  private static String where(CaseFilter filter, String ended) {
    return "where "
        + ended
        + (filter.ombud() == null ? "" : " and c.ombud.id = :ombud")
        + (filter.phase() == null ? "" : " and c.phase = :phase")
        + (filter.closedIn() == null ? "" : " and c.closing.on between :from and :to");
  }

  private static String order(String sort) {
    boolean descending = sort != null && sort.startsWith("-");
    String column = SORTED_BY.get(descending ? sort.substring(1) : String.valueOf(sort));
    return " order by "
        + (column == null
            ? "c.closing.on desc nulls first"
            : column + (descending ? " desc" : " asc") + " nulls last")
        + ", c.id";
  }

  private TypedQuery<Object[]> query(String text, CaseFilter filter) {
    TypedQuery<Object[]> query = em.createQuery(text, Object[].class);
    if (filter.ombud() != null) {
      query.setParameter("ombud", filter.ombud().value());
    }
    if (filter.phase() != null) {
      query.setParameter("phase", filter.phase());
    }
    if (filter.closedIn() != null) {
      query.setParameter("from", LocalDate.of(filter.closedIn(), 1, 1));
      query.setParameter("to", LocalDate.of(filter.closedIn(), 12, 31));
    }
    return query;
  }

  /** With its moves, so that they cost no statement of their own; a row for each of them. */
  public List<Seen> one(UUID id) {
    return seen(
        em.createQuery(SEEN + "left join fetch c.moves where c.id = :id", Object[].class)
            .setParameter("id", id));
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
