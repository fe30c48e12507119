package se.brobyggaren.national.entity;

import java.time.Instant;
import java.time.LocalDate;
import se.brobyggaren.kernel.Time;
import se.brobyggaren.national.boundary.ThemeRefused;
import se.brobyggaren.national.boundary.ThemeRefused.Reason;

/**
 * When something was said (sagt) and when it was recorded; the first counts, both are kept.
 *
 * @param by name of whoever records it
 */
public record Said(LocalDate on, Instant recordedAt, String by) {

  void mustHaveHappened() {
    if (on.isAfter(recordedAt.atZone(Time.ZONE).toLocalDate())) {
      throw new ThemeRefused(Reason.inTheFuture);
    }
  }
}
