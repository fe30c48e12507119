package se.brobyggaren.tenantconfig.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
  private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2011, 8, 31);

  @Test
  void bothDaysAreIncluded() {
    Period period = new Period(FIRST, LAST);
    assertThat(period.includes(FIRST)).isTrue();
    assertThat(period.includes(LAST)).isTrue();
    assertThat(period.includes(FIRST.minusDays(1))).isFalse();
    assertThat(period.includes(LAST.plusDays(1))).isFalse();
  }

  @Test
  void whatIsNotStatedHasNoEnd() {
    assertThat(Period.NOT_STATED.includes(LocalDate.MIN)).isTrue();
    assertThat(Period.NOT_STATED.overlaps(new Period(FIRST, LAST))).isTrue();
  }

  @Test
  void theDayAfterDoesNotOverlap() {
    Period before = new Period(null, LAST);
    assertThat(before.overlaps(new Period(LAST, null))).isTrue();
    assertThat(before.overlaps(new Period(LAST.plusDays(1), null))).isFalse();
    assertThat(new Period(LAST.plusDays(1), null).overlaps(before)).isFalse();
  }

  @Test
  void theCommonDaysAreTheLaterStartAndTheEarlierEnd() {
    assertThat(new Period(null, LAST).common(new Period(FIRST, null)))
        .isEqualTo(new Period(FIRST, LAST));
    assertThat(new Period(FIRST, null).common(Period.NOT_STATED))
        .isEqualTo(new Period(FIRST, null));
  }

  @Test
  void aPeriodThatEndsBeforeItBeginsIsRefused() {
    assertThatThrownBy(() -> new Period(LAST, FIRST)).isInstanceOf(IllegalArgumentException.class);
  }
}
