package se.brobyggaren.national.control;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.brobyggaren.national.boundary.NationalDecision;
import se.brobyggaren.national.boundary.StatementView;
import se.brobyggaren.national.boundary.ThemeId;
import se.brobyggaren.national.boundary.ThemeState;
import se.brobyggaren.national.boundary.contributors.ContributedTheme;
import se.brobyggaren.national.boundary.contributors.ContributedTheme.OwnReport;

/** The nation's themes, as far as the login of the entity manager sees them. */
final class ThemeRows {
  private static final String THEMES =
      """
      select cast(t.id as text), t.title, t.summary, t.consequence, array_to_string(t.authority_codes, ','),
        array_to_string(t.type_codes, ','), t.state, cast(t.state_since as text), t.reports, t.tenants, t.counties
      from national.theme t order by t.state_since desc, t.title
      """;

  private static final String STATEMENTS =
      """
      select cast(s.theme_id as text), s.kind, s.decision, s.authority_code, s.wording, cast(s.said_on as text), s.state
      from national.statement s order by s.said_on desc, s.recorded_at desc, s.id desc
      """;

  private ThemeRows() {}

  /**
   * @param reports of the reader's own: theme, year, number, day
   */
  static List<ContributedTheme> themes(EntityManager em, List<Object[]> reports) {
    Map<String, List<OwnReport>> own = new HashMap<>();
    reports.forEach(row -> list(own, row[0]).add(ownReport(row)));
    Map<String, List<StatementView>> statements = new HashMap<>();
    of(em, STATEMENTS).forEach(row -> list(statements, row[0]).add(statement(row)));
    return of(em, THEMES).stream()
        .map(row -> theme(row, list(own, row[0]), list(statements, row[0])))
        .toList();
  }

  static List<Object[]> of(EntityManager em, String sql) {
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
