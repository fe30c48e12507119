package se.brobyggaren.web.national;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountChartTest {

  @Test
  void theChartHasTheNumbersOfTheTable() throws IOException {
    JsonNode chart =
        read(
            new CountChart(List.of("Läkarbrist", "Hyra"))
                .bars("2025", List.of(1, 0))
                .bars("2026", List.of(3, 2)));

    assertThat(chart.path("type").asText()).isEqualTo("bar");
    assertThat(chart.path("data").path("labels").path(0).asText()).isEqualTo("Läkarbrist");
    JsonNode years = chart.path("data").path("datasets");
    assertThat(years.path(0).path("label").asText()).isEqualTo("2025");
    assertThat(years.path(1).path("data").path(1).asInt()).isEqualTo(2);
    assertThat(years.path(0).path("backgroundColor"))
        .isNotEqualTo(years.path(1).path("backgroundColor"));
  }

  @Test
  void aLongNameIsShortenedSoThatTheBarsHaveRoom() throws IOException {
    JsonNode chart = read(new CountChart(List.of("x".repeat(80))).bars("2026", List.of(1)));

    assertThat(chart.path("data").path("labels").path(0).asText()).hasSize(34).endsWith("…");
  }

  private static JsonNode read(CountChart chart) throws IOException {
    return new ObjectMapper().readTree(chart.json());
  }
}
