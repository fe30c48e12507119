package se.brobyggaren.statistics.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class QuarterTest {

  @Test
  void aDayLiesInItsQuarter() {
    assertThat(Quarter.of(LocalDate.of(2026, 3, 31))).isEqualTo(new Quarter(2026, 1));
    assertThat(Quarter.of(LocalDate.of(2026, 4, 1))).isEqualTo(new Quarter(2026, 2));
    assertThat(Quarter.of(LocalDate.of(2026, 12, 31))).isEqualTo(new Quarter(2026, 4));
  }

  @Test
  void quartersFollowOneAnotherOverTheYears() {
    assertThat(new Quarter(2026, 1).previous()).isEqualTo(new Quarter(2025, 4));
    assertThat(new Quarter(2025, 4).next()).isEqualTo(new Quarter(2026, 1));
    assertThat(new Quarter(2025, 4)).isLessThan(new Quarter(2026, 1));
    assertThat(new Quarter(2024, 1).last()).isEqualTo("2024-03-31");
  }

  @Test
  void aQuarterIsClosedTheDayAfterItsLast() {
    var quarter = new Quarter(2026, 3);

    assertThat(quarter.isClosedOn(LocalDate.of(2026, 9, 30))).isFalse();
    assertThat(quarter.isClosedOn(LocalDate.of(2026, 10, 1))).isTrue();
  }

  @Test
  void whatIsWrittenInAnAddressIsReadOrRefused() {
    assertThat(Quarter.parse("2026Q3")).contains(new Quarter(2026, 3));
    assertThat(Quarter.parse("2026Q5")).isEmpty();
    assertThat(Quarter.parse("2026-3")).isEmpty();
    assertThat(Quarter.parse(null)).isEmpty();
    assertThatThrownBy(() -> new Quarter(2026, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
