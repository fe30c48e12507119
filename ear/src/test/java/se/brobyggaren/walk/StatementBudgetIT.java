package se.brobyggaren.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.brobyggaren.stack.junit.Product;
import se.brobyggaren.stack.junit.RunningProduct;
import se.brobyggaren.walk.StatementLog.Sent;

/** At most five statements for a list and eight for a record, whoever added the page. */
@RunningProduct
class StatementBudgetIT {
  private static final int LIST = 5;
  private static final int RECORD = 8;

  private static final String START = "/app/start";

  /** What waits for somebody, a place to fill, what to record in, a time's report: no lists. */
  private static final Set<String> RECORDS_WITHOUT_A_KEY =
      Set.of(
          START,
          "/app/casework/allocate",
          "/app/casework/record",
          "/app/statistics/progress",
          "/app/statistics/quarter",
          "/app/statistics/report",
          "/app/statistics/filling",
          "/app/statistics/signing",
          "/app/statistics/records");

  @Test
  void everyReadingOperationKeepsTheBudget(Product product) throws SQLException {
    List<Operation> operations = Operation.all(product);
    Findings findings = Findings.of(product, operations);
    List<String> faults = new ArrayList<>();
    int counted = 0;
    try (StatementLog log = StatementLog.of(product)) {
      for (Operation operation : operations) {
        if (operation.reads() && findings.of(operation).isPresent()) {
          Findings.Found found = findings.of(operation).orElseThrow();
          RestVisitor owner = RestVisitor.as(product, found.owner());
          owner.get(found.path());
          List<Sent> sent = log.during(() -> owner.get(found.path()));
          counted += sent.size();
          judge(operation.toString(), operation.parameters() > 0 ? RECORD : LIST, sent, faults);
        }
      }
    }
    assertThat(counted).as("statements seen at all").isPositive();
    assertThat(faults).isEmpty();
  }

  @Test
  void everyPageKeepsTheBudget(Product product) throws SQLException {
    List<String> people = new ArrayList<>(People.AT_HOME);
    people.addAll(People.BODIES);
    List<String> faults = new ArrayList<>();
    int counted = 0;
    try (StatementLog log = StatementLog.of(product)) {
      for (Pages.Opened page : Pages.opened(product, people).values()) {
        PageVisitor owner = PageVisitor.as(product, page.owner());
        List<Sent> sent = log.during(() -> owner.get(page.address()));
        counted += sent.size();
        judge(page.address(), budgetOf(page.address()), sent, faults);
      }
    }
    assertThat(counted).as("statements seen at all").isPositive();
    assertThat(faults).isEmpty();
  }

  @Test
  void theStartPageOfEverybodyKeepsTheBudget(Product product) throws SQLException {
    List<String> people = new ArrayList<>(People.AT_HOME);
    people.addAll(People.BODIES);
    List<String> faults = new ArrayList<>();
    try (StatementLog log = StatementLog.of(product)) {
      for (String person : people) {
        PageVisitor visitor = PageVisitor.as(product, person);
        visitor.get(START);
        judge(START + " of " + person, RECORD, log.during(() -> visitor.get(START)), faults);
      }
    }
    assertThat(faults).isEmpty();
  }

  private static int budgetOf(String address) {
    String page = URI.create(address).getPath();
    return Pages.isOfARecord(address) || RECORDS_WITHOUT_A_KEY.contains(page) ? RECORD : LIST;
  }

  private static void judge(String what, int budget, List<Sent> sent, List<String> faults) {
    if (sent.size() > budget) {
      faults.add(what + " sends " + sent.size() + " statements: " + sent);
    }
  }
}
