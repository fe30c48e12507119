package se.brobyggaren.statistics.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.brobyggaren.statistics.boundary.Population;

/** Short ways to write facts in tests. */
final class People {
  private People() {}

  /**
   * @param days from, until, from, until, …; the last may be left out
   */
  static Fact client(String sex, Integer yearOfBirth, String area, String... days) {
    return fact(Population.CLIENTS, sex, yearOfBirth, area, days);
  }

  static Fact woman(String... days) {
    return client("WOMAN", 1990, "1885", days);
  }

  static Fact man(String... days) {
    return client("MAN", 1960, "1884", days);
  }

  static Fact waiting(String... days) {
    return fact(Population.QUEUE, "WOMAN", 1990, "1885", days);
  }

  private static Fact fact(
      Population population, String sex, Integer yearOfBirth, String area, String... days) {
    var stays = new ArrayList<Stay>();
    for (int i = 0; i < days.length; i += 2) {
      stays.add(
          new Stay(
              LocalDate.parse(days[i]), i + 1 < days.length ? LocalDate.parse(days[i + 1]) : null));
    }
    return new Fact(population, UUID.randomUUID(), sex, yearOfBirth, area, List.copyOf(stays));
  }
}
