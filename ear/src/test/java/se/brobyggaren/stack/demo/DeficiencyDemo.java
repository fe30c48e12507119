package se.brobyggaren.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.brobyggaren.stack.Stack;
import se.brobyggaren.stack.demo.DeficiencyPlan.Stage;

/**
 * Demons brister: what the services have published, reported by an ombud, decided by the group,
 * answered by authorities, and mostly shared. Days count from today.
 */
public final class DeficiencyDemo {
  private static final int DAYS_BETWEEN = 6;

  private final LocalDate today = LocalDate.now();
  private final DemoVisitor ombud;
  private final DemoVisitor lead;
  private final List<JsonNode> groups = new ArrayList<>();
  private final Map<String, String> authorities = new HashMap<>();
  private final Map<String, String> types = new HashMap<>();

  private DeficiencyDemo(Stack stack, String tenant) {
    ombud = DemoVisitor.signIn(stack, "ombud." + tenant);
    lead = DemoVisitor.signIn(stack, "ledare." + tenant);
    lead.get("/steering").path("groups").forEach(groups::add);
    JsonNode words = lead.get("/deficiencies/words");
    words.path("authorities").forEach(t -> own(authorities, t));
    words.path("types").forEach(t -> own(types, t));
  }

  private static void own(Map<String, String> words, JsonNode term) {
    words.putIfAbsent(term.path("national").asText(), term.path("code").asText());
  }

  public static void load(Stack stack) {
    List<DeficiencyPlan> all = DeficiencyPlan.all();
    for (String tenant : all.stream().map(DeficiencyPlan::tenant).distinct().toList()) {
      var demo = new DeficiencyDemo(stack, tenant);
      List<DeficiencyPlan> own = all.stream().filter(p -> p.tenant().equals(tenant)).toList();
      for (int i = 0; i < own.size(); i++) {
        demo.enter(own.get(i), i);
      }
    }
  }

  private void enter(DeficiencyPlan plan, int number) {
    LocalDate begun = today.minusDays(210L - (long) DAYS_BETWEEN * number);
    String path = "/deficiencies/" + observe(plan, begun);
    if (plan.stage() == Stage.OBSERVED) {
      return;
    }
    LocalDate reported = begun.plusDays(8);
    ombud.post(path + "/report", on(reported));
    if (plan.stage() == Stage.RETURNED) {
      lead.post(
          path + "/return",
          Map.of(
              "because",
              "Beskriv vilka myndigheter det gäller.",
              "on",
              reported.plusDays(5).toString()));
    }
    if (plan.stage().isDecided()) {
      decide(plan, path, reported.plusDays(14));
    }
    if (plan.stage().isSent()) {
      send(plan, path, reported.plusDays(18));
    }
    if (plan.stage() == Stage.FOLLOWED_UP || plan.stage() == Stage.CLOSED) {
      finish(plan, path, reported.plusDays(70));
    }
    if (plan.shared()) {
      share(path);
    }
  }

  private String observe(DeficiencyPlan plan, LocalDate begun) {
    Map<String, Object> report = new HashMap<>();
    report.put("occurredOn", begun.toString());
    report.put(
        "authorities",
        plan.authorities().stream()
            .map(a -> Map.of("authority", authorities.getOrDefault(a, authorities.get("other"))))
            .toList());
    report.put("types", plan.types().stream().map(types::get).toList());
    report.put("event", plan.event());
    report.put("consequence", plan.consequence());
    report.put("urgent", plan.event().contains("vräkt"));
    return ombud.post("/deficiencies", report).path("id").asText();
  }

  private void decide(DeficiencyPlan plan, String path, LocalDate day) {
    boolean measure = plan.stage() != Stage.NO_MEASURE;
    Map<String, Object> decision = new HashMap<>();
    decision.put("version", version(path));
    decision.put("decidedOn", day.toString());
    decision.put("outcome", measure ? "MEASURE" : "NO_MEASURE");
    decision.put("wording", plan.measure());
    decision.put("responsible", measure ? "Arbetsledaren" : null);
    if (!groups.isEmpty()) {
      JsonNode group =
          groups.get(plan.authorities().contains("municipality") ? 0 : groups.size() - 1);
      decision.put("group", group.path("code").asText());
      decision.put("voices", voices(group));
    }
    lead.post(path + "/decision", decision);
  }

  /** Deciding seats say yes, the last one abstains; advisory ones are heard before. */
  private static List<Map<String, Object>> voices(JsonNode group) {
    List<Map<String, Object>> voices = new ArrayList<>();
    for (JsonNode seat : group.path("seats")) {
      Map<String, Object> voice = new HashMap<>();
      voice.put("seat", seat.path("code").asText());
      voice.put("present", true);
      if (seat.path("votes").asBoolean()) {
        voice.put("vote", voices.size() == 5 ? "ABSTAINS" : "FOR");
      } else if (seat.path("kind").asText().equals("ADVISORY")) {
        voice.put("statement", "Våra medlemmar känner igen bristen och vill se en åtgärd.");
      }
      voices.add(voice);
    }
    return voices;
  }

  private void send(DeficiencyPlan plan, String path, LocalDate day) {
    for (JsonNode thread : lead.get(path).path("threads")) {
      String to = path + "/threads/" + thread.path("id").asText();
      LocalDate due = plan.stage() == Stage.SENT ? today.plusDays(10) : day.plusDays(30);
      lead.post(
          to + "/sending",
          Map.of(
              "sentOn",
              day.toString(),
              "sentTo",
              "Brev till ansvarig chef",
              "answerDueOn",
              due.toString()));
      if (plan.stage() == Stage.OVERDUE) {
        lead.post(to + "/reminders", on(day.plusDays(35)));
      }
      if (plan.stage().isAnswered()) {
        lead.post(
            to + "/answer",
            Map.of(
                "answeredOn", day.plusDays(28).toString(),
                "answer", "Vi känner igen beskrivningen och ser över våra rutiner.",
                "measures", "Rutinen ändras och personalen informeras.",
                "doneBy", today.plusDays(plan.stage() == Stage.ANSWERED ? 12 : 60).toString(),
                "responsible", "Enhetschefen"));
      }
    }
  }

  private void finish(DeficiencyPlan plan, String path, LocalDate day) {
    lead.post(
        path + "/follow-up",
        Map.of("on", day.toString(), "where", "Ledningsgruppen", "text", "Svaren gicks igenom."));
    if (plan.stage() == Stage.CLOSED) {
      ombud.post(
          path + "/closing",
          Map.of(
              "version", version(path),
              "feedbackOn", day.plusDays(20).toString(),
              "feedback", "Rutinen har ändrats och används.",
              "improvement", "PARTLY",
              "what", "Färre söker hjälp för samma sak."));
    }
  }

  private void share(String path) {
    JsonNode draft = lead.get(path + "/sharing");
    List<Map<String, String>> confirmations = new ArrayList<>();
    for (JsonNode found : draft.path("findings")) {
      confirmations.add(
          Map.of(
              "part", found.path("part").asText(),
              "kind", found.path("kind").asText(),
              "text", found.path("text").asText(),
              "reason", "Ett vanligt ord, ingen person"));
    }
    lead.post(
        path + "/sharing",
        Map.of(
            "version",
            version(path),
            "texts",
            draft.path("texts"),
            "confirmations",
            confirmations));
  }

  private int version(String path) {
    return lead.get(path).path("version").asInt();
  }

  private static Map<String, String> on(LocalDate day) {
    return Map.of("on", day.toString());
  }
}
