package se.brobyggaren.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import se.brobyggaren.stack.Stack;

/**
 * Demons underlag för årets rapporter: what is known of the clients, moves, appeals, advice and
 * orientation visits of two years, entered by the ombud. Always the same; days count from today.
 */
public final class RecordsDemo {
  private static final List<String> SUPPORT =
      List.of(
          "sickness-compensation",
          "activity-compensation",
          "social-assistance",
          "sickness-or-rehabilitation-benefit",
          "none");
  private static final List<String> EDUCATION =
      List.of("upper-secondary", "compulsory", "compulsory-unfinished", "post-secondary");
  private static final List<String> APPEALED =
      List.of("forsakringskassan", "municipality", "forsakringskassan", "skatteverket", "csn");
  private static final int OUT_OF_THE_AREAS = 2;
  private static final int DAYS = 680;
  private static final int ADVICE = 24;
  private static final int VISITS = 14;

  private final CaseworkPlan plan;
  private final Stack stack;
  private final Random random;
  private final LocalDate today = LocalDate.now();

  private RecordsDemo(Stack stack, CaseworkPlan plan) {
    this.stack = stack;
    this.plan = plan;
    this.random = new Random(plan.tenant().hashCode() + 2L);
  }

  /** The tenants side by side: each has its own people and its own data. */
  public static void load(Stack stack) {
    CaseworkPlan.ALL.parallelStream().forEach(plan -> new RecordsDemo(stack, plan).load());
  }

  private void load() {
    int number = 0;
    for (String who : List.of("ombud", "ombud2")) {
      DemoVisitor ombud = DemoVisitor.signIn(stack, who + "." + plan.tenant());
      for (JsonNode one : ombud.get("/cases?state=ALL")) {
        moves(ombud, one, number);
        circumstances(ombud, one, number++);
      }
    }
    DemoVisitor ombud = DemoVisitor.signIn(stack, "ombud." + plan.tenant());
    for (int i = 0; i < ADVICE; i++) {
      ombud.post(
          "/advice",
          Map.of(
              "day", past(),
              "minutes", 10 + 5 * random.nextInt(5),
              "subject", plan.reasons().get(i % plan.reasons().size())));
    }
    List<Map<String, String>> areas = plan.intake().areas();
    for (int i = 0; i < VISITS; i++) {
      ombud.post(
          "/visits", Map.of("day", past(), "minutes", 45, "area", areas.get(i % areas.size())));
    }
  }

  /** Somebody in five is asked nothing, and somebody in ten came from another service. */
  private void circumstances(DemoVisitor ombud, JsonNode one, int number) {
    String at = "/cases/" + one.path("id").asText();
    if (number % 5 < 4) {
      boolean children = random.nextInt(3) == 0;
      Map<String, Object> now = new HashMap<>();
      now.put("transferredIn", number % 10 == 3);
      now.put("minorChildren", children);
      now.put("childrenAtHome", children ? atHome(random.nextInt(3)) : null);
      now.put("grownUpChildrenAtHome", number % 12 == 1);
      now.put("authoritiesInvolved", 1 + random.nextInt(6));
      now.put("meansOfSupport", SUPPORT.get(random.nextInt(SUPPORT.size())));
      now.put("education", EDUCATION.get(random.nextInt(EDUCATION.size())));
      now.put("appealsAsked", true);
      int version = ombud.get(at + "/circumstances").path("version").asInt();
      ombud.put(at + "/circumstances", Map.of("version", version, "now", now));
    }
    if (number % 3 == 0) {
      ombud.post(
          at + "/appeals",
          Map.of(
              "authority", APPEALED.get(number / 3 % APPEALED.size()),
              "kind", number % 2 == 0 ? "REVIEW" : "APPEAL",
              "day", one.path("openedOn").asText()));
    }
  }

  /** Somebody in nine moves within the areas, and one of them all out of them. */
  private void moves(DemoVisitor ombud, JsonNode one, int number) {
    if (!one.path("closedOn").isNull() || number != OUT_OF_THE_AREAS && number % 9 != 5) {
      return;
    }
    String at = "/cases/" + one.path("id").asText() + "/moves";
    JsonNode lives = ombud.get(at).path("residences").path(0).path("area");
    Map<String, String> to =
        number == OUT_OF_THE_AREAS
            ? Map.of("municipality", "1880")
            : plan.intake().areas().stream()
                .filter(area -> !livesIn(area, lives))
                .findFirst()
                .orElse(Map.of("municipality", "0184"));
    LocalDate opened = LocalDate.parse(one.path("openedOn").asText());
    long days = ChronoUnit.DAYS.between(opened, today);
    ombud.post(at, Map.of("day", opened.plusDays(days / 2).toString(), "to", to));
  }

  private static boolean livesIn(Map<String, String> area, JsonNode lives) {
    return area.get("municipality").equals(lives.path("municipality").asText())
        && Objects.equals(area.get("district"), lives.path("district").asText(null));
  }

  private static String atHome(int way) {
    return List.of("ALL_TIME", "EVERY_OTHER_WEEK", "NO").get(way);
  }

  private String past() {
    return today.minusDays(random.nextInt(DAYS)).toString();
  }
}
