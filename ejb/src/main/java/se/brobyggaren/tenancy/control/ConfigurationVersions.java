package se.brobyggaren.tenancy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.brobyggaren.tenancy.entity.ConfigurationVersion;
import se.brobyggaren.tenancy.entity.ConfigurationVersion.Source;

/** The versions of the active tenant. */
@ApplicationScoped
public class ConfigurationVersions {
  @PersistenceContext(unitName = "tenant")
  EntityManager em;

  /** All that were ever in force or will be, newest first. */
  public List<ConfigurationVersion> accepted() {
    return em.createQuery(
            "select v from ConfigurationVersion v where v.source <> :refused order by v.number desc",
            ConfigurationVersion.class)
        .setParameter("refused", Source.REFUSED)
        .getResultList();
  }

  /** The file that conflicts with what a page saved, while it does. */
  public Optional<ConfigurationVersion> refusedNow() {
    return em.createQuery(
            "select v from ConfigurationVersion v order by v.number desc",
            ConfigurationVersion.class)
        .setMaxResults(1)
        .getResultStream()
        .filter(v -> v.source() == Source.REFUSED)
        .findFirst();
  }

  /**
   * Key of the version in force on the day: of those that had begun, the one that began last.
   * Before the first one began, the first.
   */
  public Optional<UUID> inForceOn(LocalDate day) {
    return em.createQuery(
            """
            select v.id from ConfigurationVersion v where v.source <> :refused
            order by case when v.from <= :day then 0 else 1 end,
              case when v.from <= :day then v.from end desc, case when v.from <= :day then v.number end desc, v.number
            """,
            UUID.class)
        .setParameter("refused", Source.REFUSED)
        .setParameter("day", day)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  public int nextNumber() {
    return em.createQuery(
            "select coalesce(max(v.number), 0) + 1 from ConfigurationVersion v", Integer.class)
        .getSingleResult();
  }

  public Optional<ConfigurationVersion> find(UUID id) {
    return Optional.ofNullable(em.find(ConfigurationVersion.class, id));
  }

  public void add(ConfigurationVersion version) {
    em.persist(version);
    em.flush();
  }
}
