package se.brobyggaren.stack.demo;

import java.util.List;
import java.util.Map;
import se.brobyggaren.stack.Stack;

/**
 * Demons årsrapporter: two leads have filled in a year's return, so that the next one is drafted
 * from it; one of them has revised an answer.
 */
final class ReportsDemo {
  private ReportsDemo() {}

  static void load(Stack stack) {
    DemoVisitor norra = DemoVisitor.signIn(stack, "ledare.norra-orebro");
    fill(norra, 2019, 0, "Två ombud på heltid sedan den 19 augusti.", 25_200);
    fill(
        norra, 2019, 1, "Två ombud på heltid (2,0 årsarbetare) sedan den 19 augusti 2019.", 25_200);
    fill(
        DemoVisitor.signIn(stack, "ledare.sodra-dalarna"),
        2023,
        0,
        "Sju personer på sex tjänster; enhetschefen arbetar också som ombud.",
        25_200);
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
