package se.brobyggaren.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import se.brobyggaren.stack.Stack;

/**
 * Demons årsrapporter: two leads have filled in a year's return, so that the next one is drafted
 * from it; one of them has revised an answer, and signed the service's own report and a programme's
 * sheet: the report twice, because the first time an answer was wrong. The other one has signed
 * too.
 */
final class ReportsDemo {
  private static final int YEAR = 2019;

  private ReportsDemo() {}

  static void load(Stack stack) {
    DemoVisitor norra = DemoVisitor.signIn(stack, "ledare.norra-orebro");
    DemoVisitor sodra = DemoVisitor.signIn(stack, "ledare.sodra-dalarna");
    fill(norra, 2019, 0, "Två ombud på heltid sedan den 19 augusti.", 25_200);
    fill(
        norra, 2019, 1, "Två ombud på heltid (2,0 årsarbetare) sedan den 19 augusti 2019.", 25_200);
    fill(
        sodra,
        2023,
        0,
        "Sju personer på sex tjänster; enhetschefen arbetar också som ombud.",
        25_200);
    sign(norra);
    sign(sodra, "/yearly-reports/annual-report-c", 2023);
  }

  private static void sign(DemoVisitor lead) {
    String report = "/yearly-reports/annual-report-a";
    answer(lead, report, 0, "Väntetider hos psykiatrin.");
    sign(lead, report, YEAR);
    lead.post(
        report + "/signature/withdrawal?year=2019",
        Map.of("reason", "Bristen hos Arbetsförmedlingen saknades."));
    int version = lead.get(report + "/answers?year=2019").path("version").asInt();
    answer(
        lead, report, version, "Väntetider hos psykiatrin; beslut hos Arbetsförmedlingen dröjer.");
    sign(lead, report, YEAR);
    for (JsonNode programme : lead.get("/programmes")) {
      if (programme.path("name").asText().startsWith("Mottagning")) {
        sign(lead, "/programmes/" + programme.path("id").asText() + "/sheet", YEAR);
      }
    }
  }

  private static void answer(DemoVisitor lead, String report, int version, String deficiencies) {
    lead.put(
        report + "/answers?year=2019",
        Map.of(
            "version",
            version,
            "answers",
            List.of(Map.of("question", "deficiencies", "text", deficiencies)),
            "amounts",
            List.of(),
            "grants",
            List.of()));
  }

  /** As it was read just before. */
  private static void sign(DemoVisitor lead, String report, int year) {
    String asked = "?year=" + year;
    String read = lead.get(report + asked).path("signing").path("fingerprint").asText();
    lead.post(report + "/signature" + asked, Map.of("fingerprint", read));
  }

  private static void fill(DemoVisitor lead, int year, int version, String ombud, int rate) {
    lead.put(
        "/yearly-reports/annual-return/answers?year=" + year,
        Map.of(
            "version",
            version,
            "answers",
            List.of(
                Map.of("question", "ombud", "text", ombud),
                Map.of(
                    "question",
                    "reasons",
                    "text",
                    "Ekonomi, stöd i kontakten med myndigheter och med vården.")),
            "amounts",
            List.of(
                Map.of("entries", "staff", "line", "positions", "amount", 2),
                Map.of("entries", "costs", "line", "salaries", "amount", 412),
                Map.of("entries", "costs", "line", "premises", "amount", 38)),
            "grants",
            List.of(
                Map.of(
                    "entries",
                    "grant",
                    "periods",
                    List.of(Map.of("fromMonth", 8, "toMonth", 12, "rate", rate, "ombud", 2))))));
  }
}
