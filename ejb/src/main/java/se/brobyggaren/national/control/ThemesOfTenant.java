package se.brobyggaren.national.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.brobyggaren.deficiency.boundary.sharing.ThemeOfReport.ReportTheme;
import se.brobyggaren.national.boundary.NationalDecision;
import se.brobyggaren.national.boundary.StatementView;
import se.brobyggaren.national.boundary.ThemeId;
import se.brobyggaren.national.boundary.ThemeState;
import se.brobyggaren.national.boundary.contributors.ContributedTheme;
import se.brobyggaren.national.boundary.contributors.ContributedTheme.OwnReport;

/**
 * Schema national through the login {@code tenant}: row-level security shows the themes that hold a
 * report of the active tenant, and of their members its own alone.
 */
@ApplicationScoped
public class ThemesOfTenant {
  private static final String THEMES =
      """
      select cast(t.id as text), t.title, t.summary, t.consequence, array_to_string(t.authority_codes, ','),
        array_to_string(t.type_codes, ','), t.state, cast(t.state_since as text), t.reports, t.tenants, t.counties
      from national.theme t order by t.state_since desc, t.title
      """;

  private static final String OWN =
      """
      select cast(m.theme_id as text), s.report_year, s.report_number, cast(s.reported_on as text)
      from national.theme_member m join published.shared_deficiency s on s.id = m.share_id
      where s.withdrawn_at is null order by s.reported_on desc
      """;

  private static final String STATEMENTS =
      """
      select cast(s.theme_id as text), s.kind, s.decision, s.authority_code, s.wording, cast(s.said_on as text), s.state
      from national.statement s order by s.said_on desc, s.recorded_at desc, s.id desc
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
    Map<String, List<OwnReport>> own = new HashMap<>();
    rows(OWN).forEach(row -> list(own, row[0]).add(ownReport(row)));
    Map<String, List<StatementView>> statements = new HashMap<>();
    rows(STATEMENTS).forEach(row -> list(statements, row[0]).add(statement(row)));
    return rows(THEMES).stream()
        .map(row -> theme(row, list(own, row[0]), list(statements, row[0])))
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

  private List<Object[]> rows(String sql) {
    List<Object[]> rows = new ArrayList<>();
    em.createNativeQuery(sql).getResultList().forEach(row -> rows.add((Object[]) row));
    return rows;
  }

  private static <T> List<T> list(Map<String, List<T>> lists, Object theme) {
    return lists.computeIfAbsent((String) theme, none -> new ArrayList<>());
  }

  private static ContributedTheme theme(
      Object[] row, List<OwnReport> own, List<StatementView> statements) {
    return new ContributedTheme(
        new ThemeId(UUID.fromString((String) row[0])),
        (String) row[1],
        (String) row[2],
        (String) row[3],
        Arrays.asList(((String) row[4]).split(",")),
        Arrays.asList(((String) row[5]).split(",")),
        ThemeState.valueOf((String) row[6]),
        LocalDate.parse((String) row[7]),
        number(row[8]),
        number(row[9]),
        number(row[10]),
        List.copyOf(own),
        List.copyOf(statements));
  }

  private static OwnReport ownReport(Object[] row) {
    return new OwnReport(number(row[1]), number(row[2]), LocalDate.parse((String) row[3]));
  }

  private static StatementView statement(Object[] row) {
    return new StatementView(
        StatementView.Kind.valueOf((String) row[1]),
        row[2] == null ? null : NationalDecision.valueOf((String) row[2]),
        (String) row[3],
        (String) row[4],
        LocalDate.parse((String) row[5]),
        ThemeState.valueOf((String) row[6]),
        null,
        null);
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }
}
