package se.brobyggaren.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-14", "20260314", " 2026-03-14 "})
  void isoDatesAreUnderstood(String typed) {
    assertThat(Dates.parse(typed)).contains(LocalDate.of(2026, 3, 14));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-30",
        "14/3 2026",
        "26-03-14",
        "2026-3-14",
        "2026-13-01",
        "i dag",
        "260314",
        ""
      })
  void whatIsNoDateIsRefusedAndNeverMovedToAnother(String typed) {
    assertThat(Dates.parse(typed)).isEmpty();
  }

  @Test
  void momentsAreShownInSwedishTime() {
    assertThat(Dates.format(Instant.parse("2026-07-01T22:30:00Z"))).isEqualTo("2026-07-02 00:30");
  }
}
