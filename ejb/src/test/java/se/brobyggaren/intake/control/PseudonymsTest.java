package se.brobyggaren.intake.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.brobyggaren.client.boundary.KeyedMarks;
import se.brobyggaren.kernel.Time;

class PseudonymsTest {
  private final List<UUID> queue =
      LongStream.rangeClosed(1, 30).mapToObj(i -> new UUID(0, i)).toList();
  private final Pseudonyms pseudonyms = server("the tenant's key");

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

  @Test
  void twoServersAgreeAndAnotherTenantsKeyGivesOthers() {
    pseudonyms.clock = at("2026-11-20T08:00:00Z");
    Pseudonyms second = server("the tenant's key");
    second.clock = pseudonyms.clock;
    Pseudonyms other = server("another tenant's key");
    other.clock = pseudonyms.clock;

    assertThat(second.of(queue)).isEqualTo(pseudonyms.of(queue));
    assertThat(other.of(queue)).isNotEqualTo(pseudonyms.of(queue));
  }

  /** As the real marks: of the key, the purpose and the entry, and of nothing else. */
  private static Pseudonyms server(String key) {
    Pseudonyms server = new Pseudonyms();
    server.marks =
        new KeyedMarks() {
          @Override
          public Map<UUID, String> of(String purpose, Collection<UUID> keys) {
            return keys.stream()
                .collect(Collectors.toMap(k -> k, k -> hash(key + "/" + purpose + "/" + k)));
          }
        };
    return server;
  }

  private static String hash(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static Clock at(String instant) {
    return Clock.fixed(Instant.parse(instant), Time.ZONE);
  }
}
