package se.brobyggaren.tenancy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.brobyggaren.tenancy.entity.ConfigurationVersion;

/** The versions of the active tenant. */
@ApplicationScoped
public class ConfigurationVersions {
  @PersistenceContext(unitName = "tenant")
  EntityManager em;

  /** Newest first. */
  public List<ConfigurationVersion> all() {
    return em.createQuery(
            "select v from ConfigurationVersion v order by v.number desc",
            ConfigurationVersion.class)
        .getResultList();
  }

  /**
   * Key of the version in force on the day: the newest of those that had begun. Before the first
   * one began, the first.
   */
  public Optional<UUID> inForceOn(LocalDate day) {
    return em.createQuery(
            """
            select v.id from ConfigurationVersion v
            order by case when v.from <= :day then 0 else 1 end,
              case when v.from <= :day then v.from end desc, case when v.from <= :day then v.number end desc, v.number
            """,
            UUID.class)
        .setParameter("day", day)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  public Optional<ConfigurationVersion> find(UUID id) {
    return Optional.ofNullable(em.find(ConfigurationVersion.class, id));
  }

  public void add(ConfigurationVersion version) {
    em.persist(version);
    em.flush();
  }
}
