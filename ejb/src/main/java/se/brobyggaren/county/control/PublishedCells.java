package se.brobyggaren.county.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.brobyggaren.county.entity.TenantQuarter;
import se.brobyggaren.county.entity.TenantQuarter.Place;
import se.brobyggaren.statistics.boundary.Quarter;
import se.brobyggaren.tenantconfig.report.Dimension;
import se.brobyggaren.tenantconfig.report.Measure;

/** What tenants have published (publicerade celler), as the login {@code release} may see it. */
@ApplicationScoped
public class PublishedCells {
  @PersistenceContext(unitName = "release")
  EntityManager em;

  /** Everything that the county's tenants have published, whenever it was. */
  public List<TenantQuarter> of(String county) {
    // Before their cells: what is published between the two readings is left for its own release.
    List<Object[]> publications =
        rows(
            """
            select id, tenant_alias, tenant_name, year, quarter, published_at
            from published.statistics_publication where county_code = :county
            """,
            county);
    Map<UUID, Map<Place, Long>> counts = new HashMap<>();
    rows(
            """
            select c.publication_id, c.measure, c.breakdown, c.category, c.persons
            from published.statistics_cell c
            join published.statistics_publication p on p.tenant_id = c.tenant_id and p.id = c.publication_id
            where p.county_code = :county
            """,
            county)
        .forEach(
            row ->
                counts
                    .computeIfAbsent((UUID) row[0], id -> new HashMap<>())
                    .put(
                        new Place(
                            Measure.valueOf((String) row[1]),
                            Dimension.valueOf((String) row[2]),
                            (String) row[3]),
                        ((Number) row[4]).longValue()));
    return publications.stream()
        .map(
            row ->
                new TenantQuarter(
                    (String) row[1],
                    (String) row[2],
                    new Quarter((Integer) row[3], (Integer) row[4]),
                    (Instant) row[5],
                    counts.get((UUID) row[0])))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String sql, String county) {
    return em.createNativeQuery(sql).setParameter("county", county).getResultList();
  }
}
