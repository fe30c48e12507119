package se.brobyggaren.national.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.brobyggaren.national.boundary.ThemeId;
import se.brobyggaren.national.boundary.ThemeView.CountyCount;
import se.brobyggaren.national.boundary.ThemeView.YearCount;
import se.brobyggaren.national.boundary.Trend;

/** Counts of the reports in themes, made anew at each reading. */
@ApplicationScoped
public class ThemeFigures {
  private static final String COUNTS =
      """
      select m.theme, count(s), count(distinct s.tenant), count(distinct s.county),
        sum(case when s.reportedOn between :thisYear and :today then 1 else 0 end),
        sum(case when s.reportedOn between :lastYear and :sameDay then 1 else 0 end)
      from ThemeMember m join SharedCopy s on s.id = m.share
      """;

  @PersistenceContext(unitName = "national")
  EntityManager em;

  /** Of one theme. */
  public record Figures(int reports, int tenants, int counties, Trend trend) {
    public static final Figures NONE = new Figures(0, 0, 0, Trend.NONE);
  }

  public Map<ThemeId, Figures> ofAll(LocalDate today) {
    return read(em.createQuery(COUNTS + " group by m.theme", Object[].class), today);
  }

  public Figures of(ThemeId theme, LocalDate today) {
    return read(
            em.createQuery(COUNTS + " where m.theme = :theme group by m.theme", Object[].class)
                .setParameter("theme", theme.value()),
            today)
        .getOrDefault(theme, Figures.NONE);
  }

  private static Map<ThemeId, Figures> read(TypedQuery<Object[]> query, LocalDate today) {
    LocalDate sameDay = today.minusYears(1);
    return query
        .setParameter("thisYear", today.withDayOfYear(1))
        .setParameter("today", today)
        .setParameter("lastYear", sameDay.withDayOfYear(1))
        .setParameter("sameDay", sameDay)
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> new ThemeId((UUID) row[0]),
                row ->
                    new Figures(
                        number(row[1]),
                        number(row[2]),
                        number(row[3]),
                        new Trend(number(row[4]), number(row[5])))));
  }

  /** From the first year with a report to this one, without gaps; none for an empty theme. */
  public List<YearCount> years(ThemeId theme, LocalDate today) {
    Map<Integer, Integer> counted = new HashMap<>();
    em.createQuery(
            """
            select s.year, count(s) from ThemeMember m join SharedCopy s on s.id = m.share
            where m.theme = :theme group by s.year
            """,
            Object[].class)
        .setParameter("theme", theme.value())
        .getResultStream()
        .forEach(row -> counted.put(number(row[0]), number(row[1])));
    int first = counted.keySet().stream().min(Integer::compare).orElse(today.getYear() + 1);
    return IntStream.rangeClosed(first, today.getYear())
        .mapToObj(year -> new YearCount(year, counted.getOrDefault(year, 0)))
        .toList();
  }

  /** Largest first. */
  public List<CountyCount> counties(ThemeId theme) {
    return em.createQuery(
            """
            select s.county, count(s), count(distinct s.tenant)
            from ThemeMember m join SharedCopy s on s.id = m.share
            where m.theme = :theme group by s.county order by count(s) desc, s.county
            """,
            Object[].class)
        .setParameter("theme", theme.value())
        .getResultStream()
        .map(row -> new CountyCount((String) row[0], number(row[1]), number(row[2])))
        .toList();
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }
}
