package se.brobyggaren.survey.entity;

import java.time.Duration;
import java.time.Instant;

/**
 * How many wrong codes are let through (spärr mot gissning): a number at once, and one more for
 * every while that passes. It knows how many there were, never who.
 */
public final class TokenBucket {
  private final int capacity;
  private final Duration refill;
  private int tokens;
  private Instant since;

  /**
   * @param refill how long it takes until one more is let through
   */
  public TokenBucket(int capacity, Duration refill, Instant now) {
    this.capacity = capacity;
    this.refill = refill;
    this.tokens = capacity;
    this.since = now;
  }

  public synchronized boolean hasRoom(Instant now) {
    fill(now);
    return tokens > 0;
  }

  public synchronized void take(Instant now) {
    fill(now);
    tokens = Math.max(0, tokens - 1);
  }

  private void fill(Instant now) {
    long more = Duration.between(since, now).dividedBy(refill);
    if (more > 0) {
      tokens = (int) Math.min(capacity, tokens + more);
      since = since.plus(refill.multipliedBy(more));
    }
  }
}
