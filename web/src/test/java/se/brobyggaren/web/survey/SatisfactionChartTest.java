package se.brobyggaren.web.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.brobyggaren.survey.boundary.Share;
import se.brobyggaren.survey.boundary.SurveyFigures;

class SatisfactionChartTest {

  @Test
  void theShareIsDrawnInPerCentBesideTheGoal() throws IOException {
    JsonNode sets = sets(85);
    assertThat(sets).hasSize(2);
    assertThat(sets.path(0).path("data").path(0).asInt()).isEqualTo(67);
    assertThat(sets.path(1).path("data").path(0).asInt()).isEqualTo(85);
  }

  @Test
  void withoutAGoalOnlyTheShareIsDrawn() throws IOException {
    assertThat(sets(null)).hasSize(1);
  }

  private static JsonNode sets(Integer goal) throws IOException {
    var chart = new SatisfactionChart("Nöjda", "Mål");
    var share = new Share(6, 9, 6 / 9.0, 0.35, 0.88);
    chart.add("Andra halvåret 2026", new SurveyFigures(12, 9, 0.75, List.of(), share, goal, null));
    return new ObjectMapper().readTree(chart.json()).path("data").path("datasets");
  }
}
