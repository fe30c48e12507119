package se.brobyggaren.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.brobyggaren.published.PublishedProgrammes;
import se.brobyggaren.published.PublishedProgrammes.Team;
import se.brobyggaren.stack.Stack;

/** Demons insatser: the lead who hosts SOFINT writes down its two teams of 2019. */
final class ProgrammesDemo {
  private ProgrammesDemo() {}

  static void load(Stack stack) {
    DemoVisitor lead = DemoVisitor.signIn(stack, "ledare.norra-orebro");
    List.of(PublishedProgrammes.reception(), PublishedProgrammes.coaching())
        .forEach(team -> load(lead, team));
  }

  private static void load(DemoVisitor lead, Team team) {
    String id = lead.post("/programmes", team.description()).path("id").asText();
    Map<String, Object> account = new HashMap<>();
    account.put("year", PublishedProgrammes.YEAR);
    account.put("version", 0);
    account.put("budget", team.budget());
    account.put("outcome", team.outcome());
    account.put("fulfilment", team.fulfilment());
    account.put("deviations", null);
    lead.put("/programmes/" + id + "/account", account);
    JsonNode recorded =
        lead.post("/participants", Map.of("programme", id, "participants", team.participants()));
    correct(lead, recorded.path(recorded.size() - 1).asText());
  }

  /** One whose education was not known at first. */
  private static void correct(DemoVisitor lead, String id) {
    JsonNode participant = lead.get("/participants/" + id);
    ObjectNode facts = participant.path("facts").deepCopy();
    facts.put("education", "other");
    lead.put(
        "/participants/" + id,
        Map.of("version", participant.path("version").asInt(), "facts", facts));
  }
}
