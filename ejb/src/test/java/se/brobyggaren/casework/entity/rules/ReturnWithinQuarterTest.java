package se.brobyggaren.casework.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** DOMAIN rule 5. */
class ReturnWithinQuarterTest {
  private static final LocalDate CLOSED = LocalDate.of(2026, 11, 30);
  private static final Map<String, String> BROAD =
      Map.of("forsakringskassan", "authority-support", "overklagan", "authority-support");

  private final ReturnWithinQuarter rule =
      new ReturnWithinQuarter(word -> BROAD.getOrDefault(word, word));

  @Test
  void threeMonthsAreCountedByTheCalendar() {
    assertThat(ReturnWithinQuarter.inTime(CLOSED, LocalDate.of(2027, 2, 28))).isTrue();
    assertThat(ReturnWithinQuarter.inTime(CLOSED, LocalDate.of(2027, 3, 1))).isFalse();
  }

  @Test
  void nobodyReturnsBeforeTheyLeft() {
    assertThat(ReturnWithinQuarter.inTime(CLOSED, CLOSED.minusDays(1))).isFalse();
  }

  @Test
  void reasonsThatAreCountedTogetherAreSimilar() {
    assertThat(rule.similar(List.of("forsakringskassan"), List.of("overklagan"))).isTrue();
    assertThat(rule.similar(List.of("forsakringskassan"), List.of("housing"))).isFalse();
  }
}
