package se.brobyggaren.survey.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HalfYearTest {

  @Test
  void theYearIsCutBetweenJuneAndJuly() {
    assertThat(HalfYear.of(LocalDate.of(2026, 6, 30))).isEqualTo(new HalfYear(2026, 1));
    assertThat(HalfYear.of(LocalDate.of(2026, 7, 1))).isEqualTo(new HalfYear(2026, 2));
  }

  @Test
  void itKnowsItsLastDayAndWhatComesNext() {
    assertThat(new HalfYear(2026, 1).last()).isEqualTo(LocalDate.of(2026, 6, 30));
    assertThat(new HalfYear(2026, 2).last()).isEqualTo(LocalDate.of(2026, 12, 31));
    assertThat(new HalfYear(2026, 2).next()).isEqualTo(new HalfYear(2027, 1));
  }

  @Test
  void itIsReadAsItIsWrittenAndNothingElseIs() {
    assertThat(HalfYear.parse("2026H2")).contains(new HalfYear(2026, 2));
    for (String other : new String[] {null, "", "2026", "2026H3", "2026Q1", "x2026H1"}) {
      assertThat(HalfYear.parse(other)).isEmpty();
    }
  }
}
