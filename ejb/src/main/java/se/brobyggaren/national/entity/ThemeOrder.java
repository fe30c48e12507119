package se.brobyggaren.national.entity;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import se.brobyggaren.national.boundary.ThemeFilter;
import se.brobyggaren.national.boundary.ThemeRow;

/** Which themes are shown and in which order (urval och ordning). */
public final class ThemeOrder {
  private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

  private ThemeOrder() {}

  public static boolean matches(Theme theme, ThemeFilter filter) {
    return (isBlank(filter.authority()) || theme.authorities().contains(filter.authority()))
        && (isBlank(filter.type()) || theme.types().contains(filter.type()))
        && (filter.state() == null || filter.state() == theme.state())
        && (isBlank(filter.text()) || says(theme, filter.text().strip()));
  }

  private static boolean says(Theme theme, String text) {
    String all = theme.title() + "\n" + theme.summary() + "\n" + theme.consequence();
    return all.toLowerCase(SWEDISH).contains(text.toLowerCase(SWEDISH));
  }

  /**
   * @param sort a column, with a minus in front the other way round; null or unknown: most reports
   *     first. Equal ones stand by title.
   */
  public static Comparator<ThemeRow> by(String sort) {
    boolean reversed = sort != null && sort.startsWith("-");
    String column = sort == null ? "" : sort.substring(reversed ? 1 : 0);
    Comparator<ThemeRow> byTitle =
        Comparator.comparing(ThemeRow::title, Collator.getInstance(SWEDISH)::compare);
    Comparator<ThemeRow> order =
        switch (column) {
          case "title" -> byTitle;
          case "state" -> Comparator.comparing(ThemeRow::state);
          case "reports" -> Comparator.comparingInt(ThemeRow::reports);
          case "tenants" -> Comparator.comparingInt(ThemeRow::tenants);
          case "counties" -> Comparator.comparingInt(ThemeRow::counties);
          case "thisYear" -> Comparator.comparingInt(row -> row.trend().thisYear());
          case "change" -> Comparator.comparingInt(row -> row.trend().change());
          default -> Comparator.comparingInt(ThemeRow::reports).reversed();
        };
    return (reversed ? order.reversed() : order).thenComparing(byTitle);
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
