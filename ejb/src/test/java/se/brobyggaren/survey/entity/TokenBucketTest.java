package se.brobyggaren.survey.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TokenBucketTest {
  private static final Instant START = Instant.parse("2026-11-02T10:00:00Z");
  private final TokenBucket bucket = new TokenBucket(3, Duration.ofSeconds(2), START);

  @Test
  void itIsEmptyAfterAsManyAsItHolds() {
    for (int i = 0; i < 3; i++) {
      assertThat(bucket.hasRoom(START)).isTrue();
      bucket.take(START);
    }
    assertThat(bucket.hasRoom(START)).isFalse();
  }

  @Test
  void oneMoreComesForEveryWhile() {
    empty();
    assertThat(bucket.hasRoom(START.plusMillis(1999))).isFalse();
    assertThat(bucket.hasRoom(START.plusMillis(2000))).isTrue();
    bucket.take(START.plusMillis(2000));
    assertThat(bucket.hasRoom(START.plusMillis(3999))).isFalse();
    assertThat(bucket.hasRoom(START.plusMillis(4000))).isTrue();
  }

  @Test
  void itNeverHoldsMoreThanItCan() {
    Instant later = START.plus(Duration.ofDays(1));
    for (int i = 0; i < 3; i++) {
      bucket.take(later);
    }
    assertThat(bucket.hasRoom(later)).isFalse();
  }

  @Test
  void aClockThatGoesBackGivesNothing() {
    empty();
    assertThat(bucket.hasRoom(START.minusSeconds(60))).isFalse();
  }

  private void empty() {
    for (int i = 0; i < 3; i++) {
      bucket.take(START);
    }
  }
}
