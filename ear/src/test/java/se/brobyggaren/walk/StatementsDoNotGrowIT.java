package se.brobyggaren.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Product;
import se.brobyggaren.stack.junit.RunningProduct;
import se.brobyggaren.walk.StatementLog.Sent;

/** A page sends as many statements for two hundred rows as for ten, and stays as light. */
@RunningProduct
class StatementsDoNotGrowIT {
  private static final int FEW = 10;
  private static final int MANY = 200;
  private static final int LATER_VIEW = 25_000;
  private static final int LOOKS = 3;

  /** The one list that the platform keeps. */
  private static final String GRANTS = "/app/access/grants";

  /** By who opens them. */
  private static final Map<String, List<String>> PAGES =
      Map.of(
          "ledare." + ManyRows.TENANT,
          List.of(
              "/app/start",
              "/app/intake/queue",
              "/app/intake/waiting",
              "/app/intake/referrals?state=ACCEPTED",
              "/app/intake/advice",
              "/app/casework/all",
              "/app/casework/all?state=CLOSED",
              "/app/casework/caseloads",
              "/app/deficiency/reports",
              "/app/audit/entries"),
          "ombud." + ManyRows.TENANT,
          List.of("/app/start", "/app/casework/mine"),
          "admin." + ManyRows.TENANT,
          List.of(GRANTS));

  @Test
  void noPageSendsMoreForTwoHundredRowsThanForTen(Product product) throws SQLException {
    ManyRows rows = new ManyRows(product);
    List<String> faults = new ArrayList<>();
    try (StatementLog log = StatementLog.of(product)) {
      rows.upTo(FEW);
      Map<String, List<Sent>> few = sent(product, log, faults);
      rows.upTo(MANY);
      Map<String, List<Sent>> many = sent(product, log, faults);
      assertThat(few.values()).as("statements seen at all").allMatch(sent -> !sent.isEmpty());
      many.forEach(
          (page, sent) -> {
            if (sent.size() > few.get(page).size()) {
              faults.add(page + ": " + few.get(page).size() + ", then " + sent);
            }
          });
    }
    assertThat(faults).isEmpty();
  }

  /**
   * By the login that the page reads with; the fewest of several, since others may be at work
   * beside it.
   */
  private static List<Sent> sentFor(StatementLog log, PageVisitor visitor, String page) {
    String login = page.equals(GRANTS) ? "platform" : "tenant";
    return Stream.generate(() -> log.during(() -> visitor.get(page), login))
        .limit(LOOKS)
        .min(Comparator.comparingInt(List::size))
        .orElseThrow();
  }

  private static Map<String, List<Sent>> sent(
      Product product, StatementLog log, List<String> faults) {
    Map<String, List<Sent>> sent = new LinkedHashMap<>();
    PAGES.forEach(
        (person, pages) -> {
          PageVisitor visitor = PageVisitor.as(product, person);
          for (String page : pages) {
            // The configuration that something else just changed is read again once.
            PageVisitor.View view = visitor.get(page);
            if (view.status() != 200 || view.bytes() > LATER_VIEW) {
              faults.add(page + " answers " + view.status() + " with " + view.bytes() + " bytes");
            }
            sent.put(person + " " + page, sentFor(log, visitor, page));
          }
        });
    return sent;
  }
}
