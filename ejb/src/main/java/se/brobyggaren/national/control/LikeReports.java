package se.brobyggaren.national.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.brobyggaren.national.boundary.ShareId;
import se.brobyggaren.national.boundary.ThemeId;
import se.brobyggaren.national.boundary.sorting.LikeReport;
import se.brobyggaren.national.boundary.sorting.Likeness;

/**
 * Finds like reports: one statement, however many are asked about. Two true accounts of one fault
 * score low in pg_trgm alone, so authority and type make the bucket, pieces of words choose in it,
 * and the Swedish stems of the few that are left decide.
 */
@ApplicationScoped
public class LikeReports {
  private static final int WORDS = 6;

  /**
   * %1$s: which reports are asked about, %2$s: which ones may be answered. Of a bucket the newest
   * three hundred are compared.
   */
  private static final String LIKE =
      """
      select cast(a.id as text), cast(b.id as text), b.tenant_name, b.event, cast(b.theme_id as text), b.title,
        array_to_string(array(select unnest(a.authority_codes) intersect select unnest(b.authority_codes)), ','),
        array_to_string(array(select unnest(a.type_codes) intersect select unnest(b.type_codes)), ','),
        cast(b.pieces as float8),
        array_to_string(array(select unnest(a.stems) intersect select unnest(b.stems)), ' '),
        least(cardinality(a.stems), cardinality(b.stems)), b.consequence
      from (
        select s.*, s.event || ' ' || s.consequence as words,
          tsvector_to_array(to_tsvector('swedish', s.event || ' ' || s.consequence)) as stems
        from published.shared_deficiency s where %1$s) a
      cross join lateral (
        select p.*, tsvector_to_array(to_tsvector('swedish', p.words)) as stems
        from (
          select n.*, national.similarity(a.words, n.words) as pieces
          from (
            select s.id, s.tenant_name, s.event, s.consequence, s.authority_codes, s.type_codes,
              s.event || ' ' || s.consequence as words, m.theme_id, t.title
            from published.shared_deficiency s
              left join national.theme_member m on m.share_id = s.id
              left join national.theme t on t.id = m.theme_id
            where s.id <> a.id and s.authority_codes && a.authority_codes and s.type_codes && a.type_codes and %2$s
            order by s.reported_on desc limit 300) n
          order by pieces desc limit 12) p) b
      """;

  static final String TO_REPORTS =
      LIKE.formatted(
          "s.id in (:reports)", "(t.id is null or t.state not in ('CLOSED', 'NO_MEASURE'))");
  static final String TO_THEME =
      LIKE.formatted(
          "s.id in (select share_id from national.theme_member where theme_id = :theme order by joined_at desc limit 20)",
          "m.theme_id is null");

  @PersistenceContext(unitName = "national")
  EntityManager em;

  /** What each report is like, in no order; closed themes are not suggested. */
  public Map<ShareId, List<LikeReport>> to(Collection<ShareId> reports) {
    if (reports.isEmpty()) {
      return Map.of();
    }
    List<?> rows =
        em.createNativeQuery(TO_REPORTS)
            .setParameter("reports", reports.stream().map(ShareId::value).toList())
            .getResultList();
    Map<ShareId, List<LikeReport>> found = new HashMap<>();
    for (Object row : rows) {
      Object[] values = (Object[]) row;
      found
          .computeIfAbsent(
              new ShareId(UUID.fromString((String) values[0])), none -> new ArrayList<>())
          .add(read(values));
    }
    return found;
  }

  /** Unsorted reports like any of the theme's newest twenty, each once, the most like first. */
  public List<LikeReport> toTheme(ThemeId theme, int most) {
    List<?> rows =
        em.createNativeQuery(TO_THEME).setParameter("theme", theme.value()).getResultList();
    Map<ShareId, LikeReport> best = new LinkedHashMap<>();
    for (Object row : rows) {
      LikeReport like = read((Object[]) row);
      best.merge(
          like.id(),
          like,
          (one, other) -> one.likeness().score() >= other.likeness().score() ? one : other);
    }
    return best.values().stream()
        .sorted((one, other) -> Double.compare(other.likeness().score(), one.likeness().score()))
        .limit(most)
        .toList();
  }

  static LikeReport read(Object[] row) {
    Likeness likeness =
        new Likeness(
            ((Number) row[8]).doubleValue(),
            split((String) row[9], " "),
            ((Number) row[10]).intValue());
    return new LikeReport(
        new ShareId(UUID.fromString((String) row[1])),
        (String) row[2],
        (String) row[3],
        row[4] == null ? null : new ThemeId(UUID.fromString((String) row[4])),
        (String) row[5],
        split((String) row[6], ","),
        split((String) row[7], ","),
        likeness,
        likeness.wordsOf(row[3] + " " + row[11], WORDS));
  }

  private static List<String> split(String joined, String by) {
    return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(by));
  }
}
