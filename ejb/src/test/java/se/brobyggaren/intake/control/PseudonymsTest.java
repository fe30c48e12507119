package se.brobyggaren.intake.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.brobyggaren.kernel.Time;

class PseudonymsTest {
  private final List<UUID> queue =
      LongStream.rangeClosed(1, 30).mapToObj(i -> new UUID(0, i)).toList();
  private final Pseudonyms pseudonyms = new Pseudonyms();

  @Test
  void everybodyHasOneOfTheirOwnAndItStaysTheSameAllDay() {
    pseudonyms.clock = at("2026-11-20T08:00:00Z");
    Map<UUID, String> morning = pseudonyms.of(queue);
    pseudonyms.clock = at("2026-11-20T15:00:00Z");

    assertThat(morning.values()).doesNotHaveDuplicates().allMatch(n -> n.startsWith("Person "));
    assertThat(pseudonyms.of(queue)).isEqualTo(morning);
  }

  @Test
  void theNextDayNobodyIsFollowed() {
    pseudonyms.clock = at("2026-11-20T08:00:00Z");
    Map<UUID, String> today = pseudonyms.of(queue);
    pseudonyms.clock = at("2026-11-21T08:00:00Z");

    assertThat(pseudonyms.of(queue)).isNotEqualTo(today);
  }

  @Test
  void theyDoNotFollowTheOrderOfRegistration() {
    pseudonyms.clock = at("2026-11-20T08:00:00Z");
    Map<UUID, String> names = pseudonyms.of(queue);
    List<UUID> byName = queue.stream().sorted(Comparator.comparing(names::get)).toList();

    assertThat(byName).isNotEqualTo(queue);
  }

  private static Clock at(String instant) {
    return Clock.fixed(Instant.parse(instant), Time.ZONE);
  }
}
