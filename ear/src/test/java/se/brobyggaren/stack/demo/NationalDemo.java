package se.brobyggaren.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.brobyggaren.stack.Stack;

/**
 * Demons beredningsgrupp: joins what the services shared to common themes and records what was
 * answered and decided. What it leaves waits in the editor's list.
 */
public final class NationalDemo {
  private final LocalDate today = LocalDate.now();
  private final DemoVisitor editor;
  private final Map<String, String> waiting = new LinkedHashMap<>();

  /** Shared texts are known by how they begin. */
  private record Plan(
      String title,
      String summary,
      String consequence,
      List<String> authorities,
      List<String> types,
      List<String> begin) {}

  private NationalDemo(Stack stack) {
    editor = DemoVisitor.signIn(stack, "beredning.socialstyrelsen");
  }

  public static void load(Stack stack) {
    NationalDemo demo = new NationalDemo(stack);
    demo.readWaiting();
    demo.joinAndReview();
  }

  private void readWaiting() {
    JsonNode list;
    int page = 1;
    do {
      list = editor.get("/national/reports?page=" + page);
      list.path("rows")
          .forEach(
              row ->
                  waiting.put(
                      row.path("report").path("event").asText(),
                      row.path("report").path("id").asText()));
      page++;
    } while (page <= list.path("pages").asInt());
  }

  private void joinAndReview() {
    String doctors =
        open(
            new Plan(
                "Läkarbrist i psykiatrin",
                "Allmänpsykiatrin har för få läkare och psykologer i förhållande till behovet.",
                "Människor väntar länge på behandling, och på intyg som ersättning och rehabilitering hänger på.",
                List.of("region"),
                List.of("accessibility"),
                List.of(
                    "Allmänpsykiatrin har för få", "Det råder brist på läkare", "Läkarbrist gör")));
    decide(doctors, "TAKE_UP", "Frågan tas upp med Sveriges Kommuner och Regioner.", 40);
    answer(doctors, "region", "Regionerna rekryterar, men bristen bedöms bestå i flera år.", 16);
    decide(doctors, "RAISE", "Lyfts till regeringen i årets rapport.", 6);

    String assistance =
        open(
            new Plan(
                "Ekonomiskt bistånd på villkor som gruppen inte klarar",
                "Ansökan ska göras ofta, på ett visst sätt, och prövas mot gamla inkomster.",
                "Biståndet uteblir, skulder växer och människor står utan pengar till mat och hyra.",
                List.of("municipality"),
                List.of("accessibility", "knowledge", "legal-certainty"),
                List.of("Ekonomiskt bistånd avslås", "Ekonomiskt bistånd söks")));
    decide(
        assistance, "ASK_FOR_MORE", "Fler verksamheter ombeds beskriva hur ansökan går till.", 12);

    String forms =
        open(
            new Plan(
                "Blanketter och e-tjänster som personen inte klarar själv",
                "Ansökan förutsätter blanketter, handlingar eller e-legitimation som personen saknar.",
                "Ersättning och bistånd uteblir för den som inte har någon som hjälper till.",
                List.of("municipality", "arbetsformedlingen", "forsakringskassan"),
                List.of("accessibility", "communication"),
                List.of("Blanketterna är sådana", "Första ansökan")));
    decide(forms, "TAKE_UP", "Tas upp med myndigheternas kundcenter.", 30);
    answer(forms, "forsakringskassan", "En förenklad blankett prövas under året.", 9);

    String between =
        open(
            new Plan(
                "Mellan myndigheternas regler",
                "Var och en följer sina regler, och ingen ansvarar för den som faller emellan.",
                "Människor står utan rehabilitering, intyg eller försörjning.",
                List.of("region", "arbetsformedlingen", "forsakringskassan"),
                List.of("cooperation", "holistic-view"),
                List.of(
                    "Sjukskrivna utan", "När sjukpenningperioden", "Vårdcentral och psykiatri")));
    decide(between, "RAISE", "Lyfts till regeringen: ansvaret behöver regleras.", 20);

    String slow =
        open(
            new Plan(
                "Långa handläggningstider",
                "Beslut om ersättning dröjer i månader.",
                "Kommuner och vård bär kostnaden under väntan.",
                List.of("forsakringskassan", "unemployment-fund"),
                List.of("handling"),
                List.of("Handläggningstiderna är långa.", "Handläggningstiderna är långa hos")));
    decide(slow, "TAKE_UP", "Tas upp med Försäkringskassan.", 14);

    open(
        new Plan(
            "Skulder stänger ute från bostad",
            "Den som har skulder eller osäker inkomst får inget hyresavtal, och garantier godtas inte.",
            "Människor är utan egen bostad under lång tid.",
            List.of("kronofogden", "housing-company"),
            List.of("accessibility"),
            List.of("Skulder eller osäker", "Bostadsbrist och")));
  }

  private String open(Plan plan) {
    List<String> reports =
        plan.begin().stream()
            .flatMap(begin -> waiting.keySet().stream().filter(text -> text.startsWith(begin)))
            .map(waiting::get)
            .distinct()
            .toList();
    return editor
        .post(
            "/national/themes",
            Map.of(
                "title", plan.title(),
                "summary", plan.summary(),
                "consequence", plan.consequence(),
                "authorities", plan.authorities(),
                "types", plan.types(),
                "reports", reports))
        .path("id")
        .asText();
  }

  private void decide(String theme, String decision, String wording, int daysAgo) {
    editor.post(
        "/national/themes/" + theme + "/decisions",
        Map.of("decision", decision, "wording", wording, "on", day(daysAgo)));
  }

  private void answer(String theme, String authority, String wording, int daysAgo) {
    editor.post(
        "/national/themes/" + theme + "/answers",
        Map.of("authority", authority, "wording", wording, "on", day(daysAgo)));
  }

  private String day(int ago) {
    return today.minusDays(ago).toString();
  }
}
