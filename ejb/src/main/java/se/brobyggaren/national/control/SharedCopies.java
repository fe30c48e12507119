package se.brobyggaren.national.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import se.brobyggaren.national.boundary.ShareId;
import se.brobyggaren.national.boundary.ThemeId;
import se.brobyggaren.national.boundary.sorting.UnsortedFilter;
import se.brobyggaren.national.entity.SharedCopy;

/** What tenants shared; what they took back is not there. */
@ApplicationScoped
public class SharedCopies {
  private static final String UNSORTED =
      """
      from published.shared_deficiency s
      where not exists (select from national.theme_member m where m.share_id = s.id)
        and (:authority = '' or :authority = any(s.authority_codes))
        and (:type = '' or :type = any(s.type_codes))
        and (:county = '' or s.county_code = :county)
      """;

  @PersistenceContext(unitName = "national")
  EntityManager em;

  public Optional<SharedCopy> find(ShareId id) {
    return Optional.ofNullable(em.find(SharedCopy.class, id.value()));
  }

  public int unsortedCount(UnsortedFilter filter) {
    Query query = em.createNativeQuery("select count(*) " + UNSORTED);
    return ((Number) filtered(query, filter).getSingleResult()).intValue();
  }

  @SuppressWarnings("unchecked")
  public List<SharedCopy> unsorted(UnsortedFilter filter, int first, int most) {
    String order = filter.oldestFirst() ? "asc" : "desc";
    Query query =
        em.createNativeQuery(
            "select s.* "
                + UNSORTED
                + " order by s.reported_on %1$s, s.shared_at %1$s, s.id %1$s".formatted(order),
            SharedCopy.class);
    return filtered(query, filter).setFirstResult(first).setMaxResults(most).getResultList();
  }

  private static Query filtered(Query query, UnsortedFilter filter) {
    return query
        .setParameter("authority", orEmpty(filter.authority()))
        .setParameter("type", orEmpty(filter.type()))
        .setParameter("county", orEmpty(filter.county()));
  }

  private static String orEmpty(String condition) {
    return condition == null ? "" : condition.strip();
  }

  /** Newest first. */
  public List<SharedCopy> inTheme(ThemeId theme, int first, int most) {
    return em.createQuery(
            """
            select s from ThemeMember m join SharedCopy s on s.id = m.share
            where m.theme = :theme order by s.reportedOn desc, s.id desc
            """,
            SharedCopy.class)
        .setParameter("theme", theme.value())
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }
}
