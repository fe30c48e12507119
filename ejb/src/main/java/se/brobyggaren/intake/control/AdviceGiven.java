package se.brobyggaren.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.brobyggaren.intake.boundary.advice.AdviceCount;
import se.brobyggaren.intake.entity.Advice;

/** The advice counted in the active tenant. */
@ApplicationScoped
public class AdviceGiven {
  @PersistenceContext(unitName = "tenant")
  EntityManager em;

  public void add(Advice advice) {
    em.persist(advice);
  }

  public Optional<Advice> find(UUID id) {
    return Optional.ofNullable(em.find(Advice.class, id));
  }

  public void remove(Advice advice) {
    em.remove(advice);
  }

  /** Most frequent subject first. */
  public List<AdviceCount> between(LocalDate from, LocalDate to) {
    return em.createQuery(
            """
            select new se.brobyggaren.intake.boundary.advice.AdviceCount(a.subject, count(a), sum(a.minutes))
            from Advice a where a.givenOn between :from and :to
            group by a.subject order by count(a) desc, a.subject
            """,
            AdviceCount.class)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultList();
  }
}
