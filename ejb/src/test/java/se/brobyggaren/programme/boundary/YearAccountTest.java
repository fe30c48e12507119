package se.brobyggaren.programme.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money of a year (reports.md R6). */
class YearAccountTest {

  @ParameterizedTest
  @CsvSource({
    "135146, 96, 1408", // SOFINT's reception team 2019
    "1584100, 73, 21700", // its coaching team
    "5, 2, 3",
    "0, 7, 0"
  })
  void theCostIsTheOutcomeByParticipantInWholeKronor(long outcome, long participants, long cost) {
    assertThat(year(null, outcome).costPerParticipant(participants)).isEqualTo(cost);
  }

  @Test
  void withoutAnOutcomeOrWithoutParticipantsThereIsNoCost() {
    assertThat(year(1000L, null).costPerParticipant(3)).isNull();
    assertThat(year(1000L, 500L).costPerParticipant(0)).isNull();
    assertThat(YearAccount.empty(2019).costPerParticipant(96)).isNull();
  }

  @Test
  void whatIsLeftOfTheBudgetFallsBelowNothingWhenItIsExceeded() {
    assertThat(year(1_948_000L, 1_584_100L).left()).isEqualTo(363_900L);
    assertThat(year(62_250L, 135_146L).left()).isEqualTo(-72_896L);
    assertThat(year(null, 135_146L).left()).isNull();
  }

  private static YearAccount year(Long budget, Long outcome) {
    return new YearAccount(2019, 1, budget, outcome, null, null);
  }
}
