package se.brobyggaren.deficiency.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import se.brobyggaren.deficiency.boundary.DeficiencyRefused;
import se.brobyggaren.deficiency.boundary.DeficiencyRefused.Reason;
import se.brobyggaren.kernel.Identity;
import se.brobyggaren.kernel.Time;

/** Who does something (handläggare), and when it is written down. */
public record Hand(Identity who, Instant now) {
  private static final ZoneId ZONE = Time.ZONE;

  String name() {
    return who.name();
  }

  public LocalDate today() {
    return now.atZone(ZONE).toLocalDate();
  }

  /**
   * @throws DeficiencyRefused inTheFuture
   */
  void requireNotFuture(LocalDate day) {
    if (day.isAfter(today())) {
      throw new DeficiencyRefused(Reason.inTheFuture);
    }
  }

  /**
   * @throws DeficiencyRefused inTheFuture, beforeTheLast
   */
  void requireDay(LocalDate day, LocalDate first) {
    requireNotFuture(day);
    if (day.isBefore(first)) {
      throw new DeficiencyRefused(Reason.beforeTheLast, first);
    }
  }
}
