package se.brobyggaren.casework.entity.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.brobyggaren.tenantconfig.values.Period;

class OmbudTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 12);
  private static final BigDecimal HALF = new BigDecimal("0.50");

  private final Ombud ombud =
      new Ombud(UUID.randomUUID(), "ombud.x", "Ombud Exempel", new Period(START, null));

  @Test
  void shareOfFullTimeIsThatOfTheDay() {
    ombud.take(BigDecimal.ONE, new Period(START, LocalDate.of(2026, 5, 31)));
    ombud.take(HALF, new Period(LocalDate.of(2026, 6, 1), null));

    assertThat(ombud.fteOn(LocalDate.of(2026, 5, 31))).isEqualByComparingTo("1");
    assertThat(ombud.fteOn(LocalDate.of(2026, 6, 1))).isEqualByComparingTo("0.5");
  }

  @Test
  void dayWithoutStatedShareCountsAsNone() {
    ombud.take(BigDecimal.ONE, new Period(START, null));

    assertThat(ombud.fteOn(START.minusDays(1))).isEqualByComparingTo("0");
  }

  @Test
  void newShareEndsTheRunningOneTheDayBefore() {
    ombud.take(BigDecimal.ONE, new Period(START, null));

    ombud.endRunningPositionBefore(LocalDate.of(2026, 9, 1));
    Period autumn = new Period(LocalDate.of(2026, 9, 1), null);

    assertThat(ombud.hasPositionWithin(autumn)).isFalse();
    assertThat(ombud.positions().get(0).to()).isEqualTo("2026-08-31");
  }

  @Test
  void shareOnADayThatHasOneOverlaps() {
    ombud.take(BigDecimal.ONE, new Period(START, null));

    assertThat(ombud.endRunningPositionBefore(START)).isEmpty();
    assertThat(ombud.hasPositionWithin(new Period(START, START))).isTrue();
  }

  @Test
  void servesFromTheFirstDayToTheLast() {
    ombud.serve(new Period(START, LocalDate.of(2026, 12, 31)));

    assertThat(ombud.servesOn(START.minusDays(1))).isFalse();
    assertThat(ombud.servesOn(START)).isTrue();
    assertThat(ombud.servesOn(LocalDate.of(2026, 12, 31))).isTrue();
    assertThat(ombud.servesOn(LocalDate.of(2027, 1, 1))).isFalse();
  }
}
