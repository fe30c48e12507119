package se.brobyggaren.national.boundary;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.national.boundary.sorting.UnsortedFilter;
import se.brobyggaren.national.control.SharedCopies;
import se.brobyggaren.national.control.ThemeFigures;
import se.brobyggaren.national.control.ThemeFigures.Figures;
import se.brobyggaren.national.control.Themes;
import se.brobyggaren.national.entity.SharedCopy;
import se.brobyggaren.national.entity.Statement;
import se.brobyggaren.national.entity.Theme;
import se.brobyggaren.national.entity.ThemeOrder;

/**
 * The national summary as the beredningsgrupp reads it (reports.md R8). Counts are made anew at
 * each reading, so that a report taken back is gone at once.
 */
@Stateless
public class NationalThemes {
  /** Shared descriptions on one page of a theme. */
  public static final int PAGE = 25;

  @Inject Themes themes;
  @Inject ThemeFigures figures;
  @Inject SharedCopies copies;
  @Inject Clock clock;

  /** Three statements. */
  @Allows(
      value = {Role.REVIEW_MEMBER, Role.REVIEW_EDITOR},
      effect = READS)
  public ThemeList list(@NotNull ThemeFilter filter) {
    LocalDate today = LocalDate.now(clock);
    Map<ThemeId, Figures> counted = figures.ofAll(today);
    List<ThemeRow> rows =
        themes.all().stream()
            .filter(theme -> ThemeOrder.matches(theme, filter))
            .map(theme -> row(theme, counted.getOrDefault(theme.id(), Figures.NONE)))
            .sorted(ThemeOrder.by(filter.sort()))
            .toList();
    int reports = rows.stream().mapToInt(ThemeRow::reports).sum();
    return new ThemeList(rows, today.getYear(), reports, copies.unsortedCount(UnsortedFilter.ALL));
  }

  /**
   * @param page of the shared descriptions, from 1
   * @throws NotFound when there is no such theme
   */
  @Allows(
      value = {Role.REVIEW_MEMBER, Role.REVIEW_EDITOR},
      effect = READS)
  public ThemeView of(ThemeId id, int page) {
    Theme theme = themes.find(id).orElseThrow(NotFound::new);
    LocalDate today = LocalDate.now(clock);
    return new ThemeView(
        row(theme, figures.of(id, today)),
        theme.version(),
        theme.summary(),
        theme.consequence(),
        figures.years(id, today),
        figures.counties(id),
        copies.inTheme(id, (Math.max(1, page) - 1) * PAGE, PAGE).stream()
            .map(SharedCopy::view)
            .toList(),
        themes.statements(id).stream().map(Statement::view).toList(),
        themes.history(id));
  }

  private static ThemeRow row(Theme theme, Figures counted) {
    return new ThemeRow(
        theme.id(),
        theme.title(),
        theme.authorities(),
        theme.types(),
        theme.state(),
        theme.stateSince(),
        counted.reports(),
        counted.tenants(),
        counted.counties(),
        counted.trend());
  }
}
