package se.brobyggaren.national.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.brobyggaren.deficiency.boundary.sharing.ThemeOfReport.ReportTheme;
import se.brobyggaren.national.boundary.ThemeId;
import se.brobyggaren.national.boundary.ThemeState;
import se.brobyggaren.national.boundary.contributors.ContributedTheme;
import se.brobyggaren.national.boundary.contributors.ThemeTitle;

/**
 * Schema national through the login {@code tenant}: row-level security shows the themes that hold a
 * report of the active tenant, and of their members its own alone.
 */
@ApplicationScoped
public class ThemesOfTenant {
  private static final String OWN =
      """
      select cast(m.theme_id as text), s.report_year, s.report_number, cast(s.reported_on as text)
      from national.theme_member m join published.shared_deficiency s on s.id = m.share_id
      where s.withdrawn_at is null order by s.reported_on desc
      """;

  private static final String TITLES =
      """
      select cast(t.id as text), t.title, t.state from national.theme t order by t.state_since desc, t.title
      """;

  private static final String HOLDING =
      """
      select cast(t.id as text), t.title, t.reports, t.tenants, t.counties, t.state, cast(t.state_since as text),
        (select a.wording from national.statement a where a.theme_id = t.id and a.kind = 'ANSWER'
          order by a.said_on desc, a.recorded_at desc limit 1),
        (select d.wording from national.statement d where d.theme_id = t.id and d.kind = 'DECISION'
          order by d.said_on desc, d.recorded_at desc limit 1)
      from national.theme_member m
        join published.shared_deficiency s on s.id = m.share_id and s.withdrawn_at is null
        join national.theme t on t.id = m.theme_id
      where m.share_id = :share
      """;

  @PersistenceContext(unitName = "tenant")
  EntityManager em;

  public List<ContributedTheme> all() {
    return ThemeRows.themes(em, ThemeRows.of(em, OWN));
  }

  public List<ThemeTitle> titles() {
    return ThemeRows.of(em, TITLES).stream()
        .map(
            row ->
                new ThemeTitle(
                    new ThemeId(UUID.fromString((String) row[0])),
                    (String) row[1],
                    ThemeState.valueOf((String) row[2])))
        .toList();
  }

  /** Empty also when the report was taken back. */
  public Optional<ReportTheme> holding(UUID share) {
    List<?> found = em.createNativeQuery(HOLDING).setParameter("share", share).getResultList();
    return found.stream().findFirst().map(row -> reportTheme((Object[]) row));
  }

  private static ReportTheme reportTheme(Object[] row) {
    return new ReportTheme(
        UUID.fromString((String) row[0]),
        (String) row[1],
        number(row[2]),
        number(row[3]),
        number(row[4]),
        "national.ThemeState." + row[5],
        LocalDate.parse((String) row[6]),
        (String) row[7],
        (String) row[8]);
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }
}
