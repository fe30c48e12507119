package se.brobyggaren.intake.boundary.queue.figures;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import se.brobyggaren.intake.boundary.queue.Place;

/**
 * How long people have waited (väntetid), in days since the application.
 *
 * @param median rounded half up; 0 when nobody waits
 */
public record WaitingTime(int number, long median, long longest) implements Serializable {

  static WaitingTime of(List<Place> places) {
    long[] days = places.stream().mapToLong(Place::daysWaited).sorted().toArray();
    if (days.length == 0) {
      return new WaitingTime(0, 0, 0);
    }
    int middle = days.length / 2;
    long median = days.length % 2 == 1 ? days[middle] : (days[middle - 1] + days[middle] + 1) / 2;
    return new WaitingTime(days.length, median, Arrays.stream(days).max().orElse(0));
  }
}
