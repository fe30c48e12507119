package se.brobyggaren.casework.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.brobyggaren.casework.entity.caseload.Ombud;
import se.brobyggaren.kernel.NotFound;

/** The tenant's ombud, and the count of open cases that the cap is held against. */
@Dependent
public class Ombuds {
  @PersistenceContext(unitName = "tenant")
  EntityManager em;

  /** With their positions, by name. */
  public List<Ombud> all() {
    return em.createQuery(
            "select o from Ombud o left join fetch o.positions order by o.name, o.id", Ombud.class)
        .getResultList();
  }

  public Ombud require(UUID id) {
    return em.createQuery(
            "select o from Ombud o left join fetch o.positions where o.id = :id", Ombud.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  public Optional<Ombud> ofPerson(UUID person) {
    return em.createQuery(
            "select o from Ombud o left join fetch o.positions where o.person = :person",
            Ombud.class)
        .setParameter("person", person)
        .getResultStream()
        .findFirst();
  }

  public void add(Ombud ombud) {
    em.persist(ombud);
    em.flush();
  }

  /** A change of the register counts as a change of the ombud, so that two leads notice. */
  public void touch(Ombud ombud) {
    em.lock(ombud, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    em.flush();
  }

  /**
   * One more open case, if fewer than {@code bound} are open. One statement compares and counts, so
   * that of several at the same moment no more get through than there is room for (DOMAIN rule 3).
   *
   * @return false when there is no room
   */
  public boolean takeRoom(UUID ombud, int bound) {
    return em.createQuery(
                "update Ombud o set o.active = o.active + 1 where o.id = :id and o.active < :bound")
            .setParameter("id", ombud)
            .setParameter("bound", bound)
            .executeUpdate()
        == 1;
  }

  /** One open case less. */
  public void giveRoom(UUID ombud) {
    em.createQuery("update Ombud o set o.active = o.active - 1 where o.id = :id")
        .setParameter("id", ombud)
        .executeUpdate();
  }

  /** How many cases the count says are open, right now. */
  public int active(UUID ombud) {
    return em.createQuery("select o.active from Ombud o where o.id = :id", Integer.class)
        .setParameter("id", ombud)
        .getSingleResult();
  }
}
