package se.brobyggaren.steering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.brobyggaren.steering.entity.GroupDecision;

/** What was decided, in the active tenant. */
@ApplicationScoped
public class Decisions {
  @PersistenceContext(unitName = "tenant")
  EntityManager em;

  /** With its voices, in one statement. */
  public Optional<GroupDecision> about(UUID subject) {
    return em.createQuery(
            "select d from GroupDecision d left join fetch d.voices where d.subject = :subject",
            GroupDecision.class)
        .setParameter("subject", subject)
        .getResultStream()
        .findFirst();
  }

  /** Without their voices. */
  public List<GroupDecision> aboutAll(Collection<UUID> subjects) {
    return subjects.isEmpty()
        ? List.of()
        : em.createQuery(
                "select d from GroupDecision d where d.subject in :subjects", GroupDecision.class)
            .setParameter("subjects", subjects)
            .getResultList();
  }

  public void add(GroupDecision decision) {
    em.persist(decision);
    em.flush();
  }
}
