package se.brobyggaren.stack.demo;

import java.util.Map;
import se.brobyggaren.published.PublishedYears;
import se.brobyggaren.stack.CannotStart;
import se.brobyggaren.stack.Stack;

/** Demons tidigare år: three leads read in the year that their service has published. */
final class EarlierYearsDemo {
  private static final int TRIES = 200;
  private static final long PAUSE = 300;

  private EarlierYearsDemo() {}

  static void load(Stack stack) {
    Map.of(
            "norra-orebro", PublishedYears.norraOrebro(),
            "sodra-dalarna", PublishedYears.sodraDalarna(),
            "stockholm", PublishedYears.stockholm())
        .forEach((tenant, csv) -> load(DemoVisitor.signIn(stack, "ledare." + tenant), csv));
  }

  private static void load(DemoVisitor lead, String csv) {
    String id = lead.postCsv("/imports?name=publicerat.csv", csv).path("id").asText();
    await(lead, id, "CHECKED");
    lead.post("/imports/" + id + "/taking", Map.of());
    await(lead, id, "TAKEN");
  }

  private static void await(DemoVisitor lead, String id, String wanted) {
    String state = "";
    for (int i = 0; i < TRIES; i++) {
      state = lead.get("/imports/" + id).path("state").asText();
      if (state.equals(wanted)) {
        return;
      }
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    throw new CannotStart(
        "Earlier years are "
            + state
            + " instead of "
            + wanted
            + ": "
            + lead.get("/imports/" + id + "/problems"));
  }
}
