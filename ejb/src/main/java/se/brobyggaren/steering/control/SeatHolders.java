package se.brobyggaren.steering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.brobyggaren.steering.entity.SeatHolder;

/** Who sits where, in the active tenant. */
@ApplicationScoped
public class SeatHolders {
  @PersistenceContext(unitName = "tenant")
  EntityManager em;

  public List<SeatHolder> on(LocalDate day) {
    return em.createQuery(
            """
            select h from SeatHolder h where h.from <= :day and (h.to is null or h.to >= :day) order by h.name
            """,
            SeatHolder.class)
        .setParameter("day", day)
        .getResultList();
  }

  public List<SeatHolder> of(String group, String seat, String username) {
    return em.createQuery(
            """
            select h from SeatHolder h where h.group = :group and h.seat = :seat and h.username = :username
            """,
            SeatHolder.class)
        .setParameter("group", group)
        .setParameter("seat", seat)
        .setParameter("username", username)
        .getResultList();
  }

  public Optional<SeatHolder> find(UUID id) {
    return Optional.ofNullable(em.find(SeatHolder.class, id));
  }

  public void add(SeatHolder holder) {
    em.persist(holder);
    em.flush();
  }
}
