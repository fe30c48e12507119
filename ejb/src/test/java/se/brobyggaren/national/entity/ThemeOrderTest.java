package se.brobyggaren.national.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.brobyggaren.national.boundary.ThemeFilter;
import se.brobyggaren.national.boundary.ThemeId;
import se.brobyggaren.national.boundary.ThemeRow;
import se.brobyggaren.national.boundary.ThemeState;
import se.brobyggaren.national.boundary.Trend;

class ThemeOrderTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private final Theme doctors =
      new Theme(
          new Theme.Description(
              "Läkarbrist",
              "För få läkare i psykiatrin",
              "Ingen vård",
              List.of("region"),
              List.of("accessibility")),
          DAY);

  @Test
  void everyConditionMustHold() {
    assertThat(ThemeOrder.matches(doctors, ThemeFilter.ALL)).isTrue();
    assertThat(matches("region", "accessibility", ThemeState.GATHERING, " PSYKIATRIN ")).isTrue();
    assertThat(matches("csn", null, null, null)).isFalse();
    assertThat(matches(null, "treatment", null, null)).isFalse();
    assertThat(matches(null, null, ThemeState.CLOSED, null)).isFalse();
    assertThat(matches(null, null, null, "hyra")).isFalse();
  }

  private boolean matches(String authority, String type, ThemeState state, String text) {
    return ThemeOrder.matches(doctors, new ThemeFilter(authority, type, state, text, null));
  }

  @Test
  void mostReportsComeFirstAndEqualOnesStandByTitleWithSwedishLettersLast() {
    assertThat(sorted(null)).containsExactly("Hyra", "Akut", "Återkrav", "Överklagan");
  }

  @Test
  void aColumnIsSortedBothWays() {
    assertThat(sorted("title")).containsExactly("Akut", "Hyra", "Återkrav", "Överklagan");
    assertThat(sorted("-title")).containsExactly("Överklagan", "Återkrav", "Hyra", "Akut");
    assertThat(sorted("-change").get(0)).isEqualTo("Akut");
    assertThat(sorted("reports").get(3)).isEqualTo("Hyra");
  }

  @Test
  void theTrendComparesTheSamePartOfBothYears() {
    assertThat(new Trend(3, 1).direction()).isEqualTo(Trend.Direction.MORE);
    assertThat(new Trend(1, 3).direction()).isEqualTo(Trend.Direction.FEWER);
    assertThat(Trend.NONE.direction()).isEqualTo(Trend.Direction.SAME);
    assertThat(new Trend(1, 3).change()).isEqualTo(-2);
  }

  private static List<String> sorted(String sort) {
    return Stream.of(
            row("Överklagan", 1, new Trend(1, 1)),
            row("Återkrav", 1, new Trend(1, 1)),
            row("Akut", 1, new Trend(1, 0)),
            row("Hyra", 4, new Trend(1, 2)))
        .sorted(ThemeOrder.by(sort))
        .map(ThemeRow::title)
        .toList();
  }

  private static ThemeRow row(String title, int reports, Trend trend) {
    return new ThemeRow(
        new ThemeId(UUID.nameUUIDFromBytes(title.getBytes())),
        title,
        List.of("region"),
        List.of("accessibility"),
        ThemeState.GATHERING,
        DAY,
        reports,
        1,
        1,
        trend);
  }
}
