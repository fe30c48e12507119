package se.brobyggaren.survey.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import se.brobyggaren.survey.boundary.TooManyAttempts;
import se.brobyggaren.survey.entity.TokenBucket;

/**
 * Slows down whoever guesses codes, without a note of who it is: one bucket for the whole server.
 * Of 2^64 codes, two a second come nowhere; a hundred slips of the pen at once are let through.
 */
@ApplicationScoped
public class AttemptLimit {
  private static final int AT_ONCE = 100;
  private static final Duration ONE_MORE = Duration.ofMillis(500);

  @Inject Clock clock;

  private TokenBucket bucket;

  @PostConstruct
  void fill() {
    bucket = new TokenBucket(AT_ONCE, ONE_MORE, clock.instant());
  }

  /**
   * @throws TooManyAttempts when too many codes were wrong lately
   */
  public void requireRoom() {
    if (!bucket.hasRoom(clock.instant())) {
      throw new TooManyAttempts();
    }
  }

  public void failed() {
    bucket.take(clock.instant());
  }
}
