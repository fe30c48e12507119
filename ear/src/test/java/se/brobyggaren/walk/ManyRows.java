package se.brobyggaren.walk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.brobyggaren.stack.demo.DemoVisitor;
import se.brobyggaren.stack.junit.Product;

/**
 * Många rader: what fills the lists of a tenant without cap and group, entered by its own people,
 * each of whom works through a share. Nothing is dated before today: closed quarters stay as they
 * were.
 */
final class ManyRows {
  static final String TENANT = "ekero";

  private final String today = LocalDate.now().toString();
  private final LocalDate farAhead = LocalDate.now().plusYears(20);
  private final DemoVisitor ombud;
  private final DemoVisitor colleague;
  private final DemoVisitor admin;
  private final String ombudId;
  private int entered;

  ManyRows(Product product) {
    ombud = DemoVisitor.signIn(product.stack(), "ombud." + TENANT);
    colleague = DemoVisitor.signIn(product.stack(), "ombud2." + TENANT);
    admin = DemoVisitor.signIn(product.stack(), "admin." + TENANT);
    ombudId = ombud.get("/caseloads/available").path(0).path("ombud").asText();
  }

  /** In the queue, among the cases, open and closed, the reports, the advice and the grants. */
  void upTo(int rows) {
    Stream.<IntConsumer>of(this::cases, this::fromOutside, this::grant)
        .parallel()
        .forEach(entry -> IntStream.range(entered, rows).forEach(entry));
    entered = rows;
  }

  private void cases(int number) {
    begin("Öppen " + letters(number));
    String id = begin("Stängd " + letters(number));
    ombud.post(
        "/cases/" + id + "/close",
        Map.of("version", 0, "day", today, "outcome", "assignments-done"));
  }

  private String begin(String name) {
    Map<String, Object> wish = new HashMap<>();
    wish.put("entry", queued(ombud, name));
    wish.put("ombud", ombudId);
    wish.put("day", today);
    wish.put("reasons", List.of("economy"));
    return ombud.post("/cases", wish).path("id").asText();
  }

  private void fromOutside(int number) {
    queued(colleague, "Köande " + letters(number));
    colleague.post("/advice", Map.of("day", today, "minutes", 20, "subject", "economy"));
    String report =
        "/deficiencies/"
            + colleague
                .post(
                    "/deficiencies",
                    Map.of(
                        "occurredOn",
                        today,
                        "authorities",
                        List.of(Map.of("authority", "municipality")),
                        "types",
                        List.of("accessibility"),
                        "event",
                        "Telefontiden är för kort, gång " + number,
                        "consequence",
                        "Den som behöver svar får inget.",
                        "urgent",
                        false))
                .path("id")
                .asText();
    colleague.post(report + "/occurrences", Map.of("on", today));
    colleague.post(report + "/report", Map.of());
  }

  /** Each for a day of its own. */
  private void grant(int number) {
    String day = farAhead.plusDays(number).toString();
    admin.post(
        "/grants",
        Map.of(
            "person", "ombud2." + TENANT, "scope", TENANT, "role", "LEAD", "from", day, "to", day));
  }

  private String queued(DemoVisitor visitor, String name) {
    Map<String, Object> area = new HashMap<>();
    area.put("municipality", "0125");
    area.put("district", null);
    Map<String, Object> referral = new HashMap<>();
    referral.put(
        "person",
        Map.of(
            "name",
            name,
            "contact",
            "070-174 06 05",
            "yearOfBirth",
            1980,
            "sex",
            "WOMAN",
            "area",
            area,
            "protectedIdentity",
            false));
    referral.put("source", "self");
    referral.put("appliedOn", today);
    referral.put("anotherPerson", true);
    String id = visitor.post("/referrals", referral).path("id").asText();
    return visitor
        .post("/referrals/" + id + "/accept", Map.of("day", today))
        .path("queueEntry")
        .asText();
  }

  /** A name is letters alone. */
  private static String letters(int number) {
    return "Rad" + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26);
  }
}
