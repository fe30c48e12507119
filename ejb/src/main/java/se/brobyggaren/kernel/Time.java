package se.brobyggaren.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one source of time. Days are Swedish days. */
@ApplicationScoped
public class Time {
  public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

  @Produces
  Clock clock() {
    return Clock.system(ZONE);
  }
}
