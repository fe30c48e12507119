package se.brobyggaren.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.brobyggaren.intake.boundary.advice.VisitCount;
import se.brobyggaren.intake.entity.OrientationVisit;

/** The orientation visits counted in the active tenant. */
@ApplicationScoped
public class VisitsMade {
  @PersistenceContext(unitName = "tenant")
  EntityManager em;

  public void add(OrientationVisit visit) {
    em.persist(visit);
  }

  public Optional<OrientationVisit> find(UUID id) {
    return Optional.ofNullable(em.find(OrientationVisit.class, id));
  }

  public void remove(OrientationVisit visit) {
    em.remove(visit);
  }

  /** By area, the most visited first. */
  public List<VisitCount> between(LocalDate from, LocalDate to) {
    return em.createQuery(
            """
            select new se.brobyggaren.intake.boundary.advice.VisitCount(v.municipality, v.district, count(v))
            from OrientationVisit v where v.visitedOn between :from and :to
            group by v.municipality, v.district order by count(v) desc, v.municipality, v.district
            """,
            VisitCount.class)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultList();
  }
}
