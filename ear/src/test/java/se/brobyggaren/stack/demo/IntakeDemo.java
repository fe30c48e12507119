package se.brobyggaren.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.datafaker.Faker;
import se.brobyggaren.stack.Stack;

/**
 * Demons ansökningar och köer: fictional people who apply, are accepted, declined or doubted, wait
 * and pause, entered by the ombud through REST. Always the same people; days count from today.
 */
public final class IntakeDemo {
  private static final List<String> OTHER_SOURCES =
      List.of("psychiatry", "social-services", "relative", "primary-care", "housing-support");
  private static final List<String> WISHES =
      List.of(
          "Hjälp att reda ut ekonomin",
          "Stöd i kontakten med Försäkringskassan",
          "Hitta en sysselsättning som fungerar",
          "Bryta isoleringen",
          "Stöd inför ett möte med vården",
          "Hjälp att behålla bostaden");
  private static final List<String> GROUNDS =
      List.of("LINKED_ONWARD", "OUTSIDE_TARGET_GROUP", "NO_COOPERATION_POSSIBLE");

  private final DemoVisitor[] ombud;
  private final IntakePlan plan;
  private final Random random;
  private final Faker faker;
  private final LocalDate today = LocalDate.now();

  private IntakeDemo(Stack stack, IntakePlan plan) {
    this.plan = plan;
    this.ombud =
        new DemoVisitor[] {
          DemoVisitor.signIn(stack, "ombud." + plan.tenant()),
          DemoVisitor.signIn(stack, "ombud2." + plan.tenant())
        };
    this.random = new Random(plan.tenant().hashCode());
    this.faker = new Faker(Locale.forLanguageTag("sv-SE"), new Random(plan.tenant().hashCode()));
  }

  public static void load(Stack stack) {
    IntakePlan.ALL.forEach(plan -> new IntakeDemo(stack, plan).load());
  }

  private void load() {
    List<String> waiting = new ArrayList<>();
    for (int i = 0; i < plan.accepted(); i++) {
      LocalDate applied = today.minusDays(20 + random.nextInt(i < plan.accepted() / 2 ? 480 : 200));
      String referral = submit(i, applied, i == 1 && plan.rich());
      waiting.add(
          post(i, "/referrals/" + referral + "/accept", on(applied.plusDays(random.nextInt(14))))
              .path("queueEntry")
              .asText());
    }
    for (int i = 0; i < plan.paused(); i++) {
      post(
          i,
          "/queue/" + waiting.get(waiting.size() - 1 - i) + "/pause",
          on(today.minusDays(i * 3L)));
    }
    if (plan.rich()) {
      String entry = waiting.get(0);
      post(0, "/queue/" + entry + "/pause", on(today.minusDays(12)));
      post(1, "/queue/" + entry + "/resume", on(today.minusDays(4)));
      correct(entry);
    }
    for (int i = 0; i < plan.declined(); i++) {
      LocalDate applied = today.minusDays(30 + random.nextInt(200));
      String referral = submit(i, applied, false);
      post(
          i,
          "/referrals/" + referral + "/decline",
          Map.of("day", applied.plusDays(5).toString(), "ground", GROUNDS.get(i % GROUNDS.size())));
    }
    for (int i = 0; i < plan.undecided(); i++) {
      submit(i, today.minusDays(random.nextInt(12)), false);
    }
    for (int i = 0; i < plan.doubted(); i++) {
      LocalDate applied = today.minusDays(9);
      post(i, "/referrals/" + submit(i, applied, false) + "/meeting", on(applied.plusDays(4)));
    }
    for (int i = 0; i < plan.advice(); i++) {
      post(
          i,
          "/advice",
          Map.of(
              "day", today.minusDays(random.nextInt(60)).toString(),
              "minutes", 10 + 5 * random.nextInt(5),
              "subject", plan.subjects().get(i % plan.subjects().size())));
    }
  }

  /** A new telephone number; what stood before is kept. */
  private void correct(String entry) {
    String id = ombud[0].get("/queue/" + entry).path("client").path("id").asText();
    JsonNode whole = ombud[0].get("/clients/" + id);
    JsonNode client = whole.path("client");
    Map<String, Object> now = new HashMap<>();
    now.put("name", client.path("name").asText());
    now.put("contact", "070-174 06 99");
    now.put("yearOfBirth", client.path("yearOfBirth").asInt());
    now.put("sex", client.path("sex").asText());
    now.put("area", client.path("area"));
    now.put("protectedIdentity", false);
    ombud[0].put("/clients/" + id, Map.of("version", whole.path("version").asInt(), "now", now));
  }

  private String submit(int number, LocalDate applied, boolean protectedIdentity) {
    boolean self = random.nextInt(3) > 0;
    Map<String, Object> referral = new HashMap<>();
    referral.put("person", person(protectedIdentity));
    referral.put("source", self ? "self" : OTHER_SOURCES.get(random.nextInt(OTHER_SOURCES.size())));
    referral.put("consentedOn", self ? null : applied.toString());
    referral.put("appliedOn", applied.toString());
    referral.put("circumstances", circumstances());
    referral.put("wish", WISHES.get(random.nextInt(WISHES.size())));
    // Two invented people may happen to be called alike.
    referral.put("anotherPerson", true);
    return post(number, "/referrals", referral).path("id").asText();
  }

  private Map<String, Object> person(boolean protectedIdentity) {
    Map<String, Object> person = new HashMap<>();
    person.put("name", faker.name().firstName() + " " + faker.name().lastName());
    // Of the numbers that the post and telecom authority keeps for fiction.
    person.put("contact", "070-174 06 %02d".formatted(5 + random.nextInt(95)));
    person.put(
        "yearOfBirth",
        today.getYear()
            - (random.nextInt(3) == 0 ? 19 + random.nextInt(12) : 30 + random.nextInt(33)));
    person.put("sex", random.nextInt(40) == 0 ? "OTHER" : random.nextBoolean() ? "WOMAN" : "MAN");
    person.put("area", plan.areas().get(random.nextInt(plan.areas().size())));
    person.put("protectedIdentity", protectedIdentity);
    return person;
  }

  private Map<String, String> circumstances() {
    Map<String, String> answers = new LinkedHashMap<>();
    for (String circumstance : plan.asked()) {
      int thrown = random.nextInt(10);
      if (thrown < 7) {
        answers.put(circumstance, thrown < 3 ? "YES" : "NO");
      }
    }
    return answers;
  }

  private static Map<String, String> on(LocalDate day) {
    return Map.of("day", day.toString());
  }

  private JsonNode post(int number, String path, Map<String, ?> command) {
    return ombud[number % ombud.length].post(path, command);
  }
}
