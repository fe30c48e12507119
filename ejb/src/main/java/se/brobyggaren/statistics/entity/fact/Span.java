package se.brobyggaren.statistics.entity.fact;

import java.time.LocalDate;

/**
 * The days that figures are about (period), both included. The last day is the one reference date
 * that fixes everybody's age (DOMAIN rules 7 and 13).
 *
 * @param boundary the last day of imported earlier years, null without any: up to it the imported
 *     records count, after it the product's own
 */
public record Span(LocalDate first, LocalDate last, LocalDate boundary) {
  public Span {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(first + " to " + last);
    }
  }

  public static Span of(LocalDate first, LocalDate last) {
    return new Span(first, last, null);
  }

  /** The same days where no imported records stand in the way of the product's own. */
  public Span withoutBoundary() {
    return of(first, last);
  }

  public boolean includes(LocalDate day) {
    return day != null && !day.isBefore(first) && !day.isAfter(last);
  }

  /** Whether imported and own records meet within it. */
  public boolean spansBoundary() {
    return boundary != null && !boundary.isBefore(first) && boundary.isBefore(last);
  }

  boolean isPastBoundary() {
    return boundary != null && boundary.isBefore(first);
  }

  boolean endsByBoundary() {
    return boundary != null && !boundary.isBefore(last);
  }
}
