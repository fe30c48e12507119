package se.brobyggaren.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.brobyggaren.client.boundary.KeyedMarks;

/**
 * Names for people whose identity is not shown (pseudonymer): Person A1 … Z1, then A2 and on. They
 * follow from the tenant's own key: the same all day on every server, other ones the next day, so
 * that nobody is followed over time.
 */
@ApplicationScoped
public class Pseudonyms {
  private static final int LETTERS = 26;

  @Inject KeyedMarks marks;
  @Inject Clock clock;

  public Map<UUID, String> of(Collection<UUID> entries) {
    Map<UUID, String> mixed = marks.of("pseudonym " + LocalDate.now(clock), entries);
    List<UUID> shuffled = entries.stream().sorted(Comparator.comparing(mixed::get)).toList();
    Map<UUID, String> names = new HashMap<>();
    for (int i = 0; i < shuffled.size(); i++) {
      char letter = (char) ('A' + i % LETTERS);
      names.put(shuffled.get(i), "Person " + letter + (i / LETTERS + 1));
    }
    return names;
  }
}
