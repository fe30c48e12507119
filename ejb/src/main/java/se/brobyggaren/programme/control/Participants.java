package se.brobyggaren.programme.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.programme.boundary.participant.ParticipantFilter;
import se.brobyggaren.programme.boundary.participant.ParticipantId;
import se.brobyggaren.programme.entity.Participant;
import se.brobyggaren.programme.entity.Programme;
import se.brobyggaren.programme.entity.ProgrammeRevision;

/** The active tenant's participants; struck ones are left out. */
@Dependent
public class Participants {
  @PersistenceContext(unitName = "tenant")
  EntityManager em;

  /**
   * @throws NotFound when the tenant has no such participant
   */
  public Participant of(ParticipantId id) {
    return em.createQuery(
            """
            select x from Participant x join fetch x.of where x.id = :id and x.struckAt is null
            """,
            Participant.class)
        .setParameter("id", id.value())
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** A page, the last number first. */
  public List<Participant> part(ParticipantFilter filter) {
    return query(
            "select x from Participant x join fetch x.of where "
                + where(filter)
                + " order by x.of.name, x.of.id, x.number desc",
            Participant.class,
            filter)
        .setFirstResult((filter.page() - 1) * ParticipantFilter.SIZE)
        .setMaxResults(ParticipantFilter.SIZE)
        .getResultList();
  }

  public long count(ParticipantFilter filter) {
    return query("select count(x) from Participant x where " + where(filter), Long.class, filter)
        .getSingleResult();
  }

  private static String where(ParticipantFilter filter) {
    return "x.struckAt is null"
        + (filter.programme() == null ? "" : " and x.of.id = :programme")
        + switch (filter.state()) {
          case ALL -> "";
          case ONGOING -> " and x.endedOn is null";
          case CLOSED -> " and x.endedOn is not null";
        };
  }

  private <T> TypedQuery<T> query(String text, Class<T> type, ParticipantFilter filter) {
    var query = em.createQuery(text, type);
    if (filter.programme() != null) {
      query.setParameter("programme", filter.programme().value());
    }
    return query;
  }

  /** The last number that was given, also to one that was struck; 0 before the first. */
  public int lastNumber(Programme programme) {
    return em.createQuery(
            "select coalesce(max(x.number), 0) from Participant x where x.of = :of", Integer.class)
        .setParameter("of", programme)
        .getSingleResult();
  }

  /** Latest first. */
  public List<ProgrammeRevision> historyOf(Participant participant) {
    return em.createQuery(
            "select r from ProgrammeRevision r where r.part = :part order by r.at desc, r.id",
            ProgrammeRevision.class)
        .setParameter("part", participant.key())
        .getResultList();
  }
}
