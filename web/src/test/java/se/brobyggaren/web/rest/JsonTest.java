package se.brobyggaren.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.brobyggaren.kernel.NotFound;

class JsonTest {
  private static final UUID KEY = UUID.fromString("01890000-0000-7000-8000-000000000001");
  private final ObjectMapper json = Json.mapper();

  public record EntryId(UUID value) {}

  public record Entry(EntryId id, LocalDate since, Instant recorded, String note, int place) {}

  private enum Wish {
    WOMAN,
    MAN
  }

  @Test
  void aRecordComesBackAsItWas() throws JsonProcessingException {
    var entry =
        new Entry(
            new EntryId(KEY),
            LocalDate.of(2026, 3, 14),
            Instant.parse("2026-03-14T08:00:00Z"),
            null,
            3);
    String written = json.writeValueAsString(entry);
    assertThat(written)
        .contains(
            "\"id\":\"" + KEY + "\"",
            "\"since\":\"2026-03-14\"",
            "\"recorded\":\"2026-03-14T08:00:00Z\"");
    assertThat(json.readValue(written, Entry.class)).isEqualTo(entry);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"unknown\":1}",
        "{\"place\":null}",
        "{\"place\":\"3\"}",
        "{\"place\":3.7}",
        "{\"note\":5}",
        "{\"id\":\"no-uuid\"}",
        "{\"since\":\"14/3 2026\"}",
        "{\"since\":\"2026-02-30\"}",
        "{"
      })
  void whatIsNotUnderstoodIsRefused(String body) {
    assertThatThrownBy(() -> json.readValue(body, Entry.class))
        .isInstanceOf(JsonProcessingException.class);
  }

  @Test
  void anEnumIsNeverANumber() {
    assertThatThrownBy(() -> json.readValue("0", Wish.class))
        .isInstanceOf(JsonProcessingException.class);
  }

  @Test
  void aMalformedIdInAnAddressNamesNothing() {
    var ids = new TypedIdParameters().getConverter(EntryId.class, EntryId.class, null);
    assertThat(ids.fromString(KEY.toString())).isEqualTo(new EntryId(KEY));
    assertThatThrownBy(() -> ids.fromString("../etc")).isInstanceOf(NotFound.class);
  }

  @Test
  void onlyRecordsOfOneUuidAreIds() {
    assertThat(TypedIds.isTypedId(EntryId.class)).isTrue();
    assertThat(TypedIds.isTypedId(Entry.class)).isFalse();
    assertThat(new TypedIdParameters().getConverter(String.class, String.class, null)).isNull();
  }
}
