package se.brobyggaren.deficiency.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
}
