package se.brobyggaren.statistics.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import se.brobyggaren.kernel.Changed;
import se.brobyggaren.statistics.entity.filling.Filling;

/** The forms that the active tenant has filled in. */
@Dependent
public class Fillings {
  @PersistenceContext(unitName = "tenant")
  EntityManager em;

  /** Of the year and the one before, as far as they are there, with all that was written. */
  public List<Filling> ofYearAndBefore(String form, int year) {
    return em.createQuery(
            """
            select distinct f from ReportFilling f left join fetch f.entries
            where f.form = :form and f.year in (:year, :before) order by f.year
            """,
            Filling.class)
        .setParameter("form", form)
        .setParameter("year", year)
        .setParameter("before", year - 1)
        .getResultList();
  }

  /**
   * @throws Changed when somebody else began the form meanwhile
   */
  public void add(Filling filling) {
    try {
      em.persist(filling);
      em.flush();
    } catch (PersistenceException another) {
      throw new Changed();
    }
  }

  /**
   * Whoever saves it later in time has seen an older one.
   *
   * @throws Changed when somebody saved it meanwhile
   */
  public void hold(Filling filling) {
    try {
      em.lock(filling, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    } catch (OptimisticLockException meanwhile) {
      throw new Changed();
    }
  }

  /** Whoever saves at the same time is refused here, not after the act is recorded. */
  public void flush() {
    try {
      em.flush();
    } catch (OptimisticLockException meanwhile) {
      throw new Changed();
    }
  }
}
