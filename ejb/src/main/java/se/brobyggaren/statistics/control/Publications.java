package se.brobyggaren.statistics.control;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.brobyggaren.statistics.boundary.Quarter;
import se.brobyggaren.statistics.boundary.QuarterPublished;
import se.brobyggaren.statistics.entity.QuarterPublication;

/** What the active tenant has published. */
@Stateless
public class Publications {
  @PersistenceContext(unitName = "tenant")
  EntityManager em;

  @Inject Event<QuarterPublished> published;

  /** Newest first, without their cells. */
  public List<QuarterPublication> all() {
    return em.createQuery(
            "select p from QuarterPublication p order by p.year desc, p.number desc",
            QuarterPublication.class)
        .getResultList();
  }

  /** With its cells. */
  public Optional<QuarterPublication> of(Quarter quarter) {
    return em.createQuery(
            """
            select p from QuarterPublication p left join fetch p.cells
            where p.year = :year and p.number = :number
            """,
            QuarterPublication.class)
        .setParameter("year", quarter.year())
        .setParameter("number", quarter.number())
        .getResultStream()
        .findFirst();
  }

  /**
   * @throws jakarta.persistence.PersistenceException when somebody else published the quarter
   *     meanwhile
   */
  public void add(QuarterPublication publication) {
    em.persist(publication);
    em.flush();
    published.fire(new QuarterPublished(publication.county(), publication.quarter()));
  }
}
