package se.brobyggaren.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.datafaker.Faker;
import se.brobyggaren.stack.Stack;

/**
 * Demons ärenden: the leads register the ombud, who work with cases in every phase. Some have been
 * quiet for half a year, one awaits a decision, one nears and one is past the time goal, one is
 * over the cap, one was resumed and one handed over. Always the same; days count from today.
 */
public final class CaseworkDemo {
  private static final List<String> PHASES = List.of("CONTACT", "MAPPING", "ASSIGNMENTS");
  private static final List<String> KINDS =
      List.of("HOME_VISIT", "MEETING", "PHONE", "ACCOMPANIED", "MESSAGE");
  private static final List<String> OUTCOMES =
      List.of("assignments-done", "linked-onward", "own-wish", "assignments-done", "moved");
  private static final int OVER_CAP = 16;
  private static final int HANDED_OVER = 10;
  private static final int AWAITING = 1;

  private final CaseworkPlan plan;
  private final Map<String, DemoVisitor> visitors = new HashMap<>();
  private final Map<String, String> ombud = new LinkedHashMap<>();
  private final LocalDate today = LocalDate.now();
  private final Random random;
  private final Faker faker;

  private CaseworkDemo(Stack stack, CaseworkPlan plan) {
    this.plan = plan;
    this.random = new Random(plan.tenant().hashCode() + 1L);
    this.faker = new Faker(Locale.forLanguageTag("sv-SE"), new Random(random.nextLong()));
    for (String who : List.of("ledare", "ombud", "ombud2")) {
      visitors.put(who, DemoVisitor.signIn(stack, who + "." + plan.tenant()));
    }
  }

  /** The tenants side by side: each has its own people and its own data. */
  public static void load(Stack stack) {
    CaseworkPlan.ALL.parallelStream().forEach(plan -> new CaseworkDemo(stack, plan).load());
  }

  private void load() {
    register("ombud");
    register("ombud2");
    for (int i = 0; i < plan.closed(); i++) {
      closed(i);
    }
    if (plan.full()) {
      resumed();
    }
    int open = plan.full() ? plan.open() - 1 : plan.open();
    for (int i = 0; i < open; i++) {
      open(i);
    }
    if (plan.tenant().equals("timra-harnosand")) {
      resumed();
    }
  }

  private void register(String who) {
    String fte = plan.fte().get(who);
    if (!fte.equals("0.00")) {
      Map<String, Object> wish = new HashMap<>();
      wish.put("username", who + "." + plan.tenant());
      wish.put("from", today.minusYears(3).toString());
      wish.put("to", null);
      wish.put("fte", new BigDecimal(fte));
      ombud.put(who, visitors.get("ledare").post("/ombud", wish).path("id").asText());
    }
  }

  private void closed(int number) {
    LocalDate closedOn = today.minusDays(10 + 36L * number);
    LocalDate opened = closedOn.minusDays(90 + random.nextInt(300));
    String who = whoOf(number);
    String id = begin(who, opened, reasons(number), null, null, null);
    contact(who, id, opened.plusDays(4));
    String assignment =
        visitors
            .get(who)
            .post(
                "/cases/" + id + "/assignments",
                Map.of("term", plan.assignments().get(number % 4), "day", opened.toString()))
            .path("id")
            .asText();
    act(who, id, "assignments/" + assignment + "/done", on(closedOn.minusDays(20)));
    contact(who, id, closedOn.minusDays(3));
    close(who, id, 0, closedOn, OUTCOMES.get(number % OUTCOMES.size()));
  }

  /** Closed five months ago, back after six weeks with the same reason (DOMAIN rule 5). */
  private void resumed() {
    LocalDate opened = today.minusDays(330);
    List<String> why = List.of(plan.reasons().get(0));
    String id = begin("ombud2", opened, why, null, null, null);
    close("ombud2", id, 0, today.minusDays(150), "assignments-done");
    int client =
        visitors
            .get("ombud2")
            .get("/cases/" + id)
            .path("row")
            .path("client")
            .path("number")
            .asInt();
    begin("ombud2", today.minusDays(105), why, client, id, null);
    contact("ombud2", id, today.minusDays(12));
  }

  private void open(int number) {
    boolean given = plan.full() && number == HANDED_OVER;
    String who = plan.full() && !given ? (number < OVER_CAP ? "ombud" : "ombud2") : whoOf(number);
    LocalDate opened = openedOn(number);
    String id = begin(who, opened, reasons(number), null, null, reasonToExceed(number));
    LocalDate lastContact =
        isQuiet(number)
            ? today.minusDays(200)
            : later(opened, today.minusDays(1L + random.nextInt(45)));
    contact(who, id, later(opened, lastContact.minusDays(30)));
    contact(who, id, lastContact);
    visitors
        .get(who)
        .post(
            "/cases/" + id + "/assignments",
            Map.of("term", plan.assignments().get(number % 4), "day", opened.toString()));
    int version = 0;
    if (number % 3 > 0) {
      act(who, id, "phase", Map.of("version", version++, "phase", PHASES.get(number % 3)));
    }
    if (plan.full() && number == AWAITING) {
      act(
          who,
          id,
          "awaiting",
          Map.of("version", version++, "what", "DECISION", "since", lastContact.toString()));
    }
    if (given) {
      String day = today.minusDays(9).toString();
      act(
          "ledare",
          id,
          "hand-over",
          Map.of("version", version, "to", ombud.get("ombud"), "day", day));
    }
  }

  private String reasonToExceed(int number) {
    return plan.full() && number == OVER_CAP - 1
        ? "Klienten känner ombudet sedan tidigare, och ett annat ärende avslutas nästa vecka."
        : null;
  }

  private boolean isQuiet(int number) {
    return plan.full() ? number <= AWAITING : plan.closed() > 4 && number == 0;
  }

  /** The first four of the full tenant are the ones that somebody must look at. */
  private LocalDate openedOn(int number) {
    if (plan.full() && number < 4) {
      return today.minusDays(List.of(300, 310, 480, 590).get(number));
    }
    return today.minusDays(number == 0 ? 260 : 15 + random.nextInt(380));
  }

  private String begin(
      String who,
      LocalDate opened,
      List<String> reasons,
      Integer knownAs,
      String continued,
      String overCapReason) {
    LocalDate applied = opened.minusDays(14);
    String referral =
        visitors.get(who).post("/referrals", referral(applied, knownAs)).path("id").asText();
    JsonNode accepted =
        visitors
            .get(who)
            .post("/referrals/" + referral + "/accept", Map.of("day", applied.toString()));
    Map<String, Object> wish = new HashMap<>();
    wish.put("entry", accepted.path("queueEntry").asText());
    wish.put("ombud", ombud.get(who));
    wish.put("day", opened.toString());
    wish.put("reasons", reasons);
    wish.put("continued", continued);
    wish.put("overCapReason", overCapReason);
    String allocator = overCapReason == null ? who : "ledare";
    return visitors.get(allocator).post("/cases", wish).path("id").asText();
  }

  private Map<String, Object> referral(LocalDate applied, Integer knownAs) {
    List<Map<String, String>> areas = plan.intake().areas();
    Map<String, Object> person = new HashMap<>();
    person.put("name", faker.name().firstName() + " " + faker.name().lastName());
    // Of the numbers that the post and telecom authority keeps for fiction.
    person.put("contact", "070-174 06 %02d".formatted(5 + random.nextInt(95)));
    person.put("yearOfBirth", today.getYear() - 21 - random.nextInt(43));
    person.put("sex", random.nextInt(60) == 0 ? "OTHER" : random.nextBoolean() ? "WOMAN" : "MAN");
    person.put("area", areas.get(random.nextInt(areas.size())));
    person.put("protectedIdentity", false);
    Map<String, Object> referral = new HashMap<>();
    referral.put("person", person);
    referral.put("source", "self");
    referral.put("appliedOn", applied.toString());
    referral.put("circumstances", Map.of());
    referral.put("knownAs", knownAs);
    // Two invented people may happen to be called alike.
    referral.put("anotherPerson", knownAs == null);
    return referral;
  }

  private void contact(String who, String id, LocalDate day) {
    Map<String, Object> contact = new HashMap<>();
    contact.put("day", day.toString());
    contact.put("kind", KINDS.get(random.nextInt(KINDS.size())));
    contact.put("minutes", random.nextBoolean() ? 15 * (1 + random.nextInt(6)) : null);
    act(who, id, "contacts", contact);
  }

  private void close(String who, String id, int version, LocalDate day, String outcome) {
    act(who, id, "close", Map.of("version", version, "day", day.toString(), "outcome", outcome));
  }

  private static Map<String, String> on(LocalDate day) {
    return Map.of("day", day.toString());
  }

  private void act(String who, String id, String act, Map<String, ?> body) {
    visitors.get(who).post("/cases/" + id + "/" + act, body);
  }

  private List<String> reasons(int number) {
    List<String> all = plan.reasons();
    return List.of(all.get(number % all.size()), all.get((number + 1) % all.size()));
  }

  /** In turn, where there are two. */
  private String whoOf(int number) {
    return ombud.size() > 1 && number % 2 == 0 ? "ombud2" : "ombud";
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
