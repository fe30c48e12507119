package se.brobyggaren.national.control;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The counts that go back to the tenants. A tenant may not count other tenants' reports, so the
 * login {@code national} does and stores the sums: after every act of sorting, after a report was
 * taken back, and every minute for what a stopped server missed.
 */
@Singleton
public class ThemeCounts {
  static final String STORE =
      """
      update national.theme t set reports = c.reports, tenants = c.tenants, counties = c.counties
      from (
        select t.id, count(s.id) as reports, count(distinct s.tenant_id) as tenants,
          count(distinct s.county_code) as counties
        from national.theme t
          left join national.theme_member m on m.theme_id = t.id
          left join published.shared_deficiency s on s.id = m.share_id
        group by t.id) c
      where c.id = t.id and (t.reports, t.tenants, t.counties) is distinct from (c.reports, c.tenants, c.counties)
      """;

  @PersistenceContext(unitName = "national")
  EntityManager em;

  /** In the caller's transaction; what it changed so far counts. */
  public void refresh() {
    em.flush();
    em.createNativeQuery(STORE).executeUpdate();
  }

  /** After the tenant's transaction, in one of the login {@code national}. */
  @Asynchronous
  public void refreshSoon() {
    refresh();
  }

  @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
  void catchUp() {
    refresh();
  }
}
