package se.brobyggaren.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import se.brobyggaren.stack.junit.Product;
import se.brobyggaren.stack.junit.RunningProduct;

/**
 * Every operation, with people of other tenants and bodies. A denial counts only where the owner's
 * same request was answered with the record.
 */
@RunningProduct
class RestWalkIT {
  /** What everybody who has signed in may know, and why. */
  private static final Map<String, String> FOR_EVERYBODY =
      Map.of("/api/v1/me", "says who asks, and nothing else");

  /** Records that belong to the nation, and come back to every tenant with a part in them. */
  private static final Set<String> NATIONAL =
      Set.of("/api/v1/national/contributed", "/api/v1/national/contributed/{id}");

  /** The same for every county board. */
  private static final String SUMMARY = "/api/v1/national/summary";

  /** Whose records no reading tells the key of, and why. */
  private static final Map<String, String> KEY_IS_NOT_TOLD =
      Map.of(
          "/api/v1/advice/{id}",
          "advice is counted; its key goes to whoever wrote it",
          "/api/v1/visits/{id}",
          "a visit is counted; its key goes to whoever wrote it");

  /** What a respondent of the survey does without a login; the one-time code is all they have. */
  private static final Set<String> FOR_RESPONDENTS =
      Set.of("/api/v1/survey/questions", "/api/v1/survey/answers");

  /** The operator ends an admin's role as well as giving it. */
  private static final Map<String, String> ALSO_FOR = Map.of("/api/v1/grants/{id}/end", "drift");

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> everyReadingIsTheOwnersAlone(Product product) {
    List<Operation> operations = Operation.all(product);
    Findings findings = Findings.of(product, operations);
    assertThat(operations).isNotEmpty();
    return operations.stream()
        .filter(Operation::reads)
        .filter(operation -> !FOR_EVERYBODY.containsKey(operation.path()))
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.toString(), () -> isTheOwnersAlone(product, operation, findings)));
  }

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> noChangeReachesAForeignRecord(Product product) {
    List<Operation> operations = Operation.all(product);
    Findings findings = Findings.of(product, operations);
    return operations.stream()
        .filter(operation -> !operation.reads() && operation.parameters() > 0)
        .filter(operation -> !KEY_IS_NOT_TOLD.containsKey(operation.path()))
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.toString(), () -> reachesNothing(product, operation, findings)));
  }

  @TestFactory
  @Execution(ExecutionMode.CONCURRENT)
  Stream<DynamicTest> nobodyComesInWithoutALogin(Product product) {
    return Operation.all(product).stream()
        .filter(operation -> !FOR_RESPONDENTS.contains(operation.path()))
        .map(
            operation ->
                DynamicTest.dynamicTest(
                    operation.toString(),
                    () ->
                        assertThat(
                                RestVisitor.nobody(product)
                                    .send(operation.method(), operation.filledWith(absent()))
                                    .status())
                            .isEqualTo(401)));
  }

  private static void isTheOwnersAlone(Product product, Operation operation, Findings findings) {
    Findings.Found found =
        findings
            .of(operation)
            .orElseThrow(
                () ->
                    new AssertionError(
                        "Nobody gets 200 from " + operation + ": nothing is proved"));
    List<String> faults = new ArrayList<>();
    for (String stranger : People.strangersTo(found.owner())) {
      RestVisitor visitor = RestVisitor.as(product, stranger);
      Answer foreign = visitor.get(found.path());
      if (NATIONAL.contains(operation.path()) && foreign.isFine()) {
        continue;
      }
      if (SUMMARY.equals(operation.path()) && stranger.startsWith("lansstyrelsen.")) {
        continue;
      }
      if (operation.parameters() > 0 && found.isOfOneRecord()) {
        Answer absent = visitor.get(operation.filledWith(absent()));
        addIf(faults, !foreign.isDenial(), stranger + " gets " + foreign.status());
        addIf(
            faults,
            !foreign.alike().equals(absent.alike()),
            stranger
                + " can tell a foreign record from an absent one: "
                + foreign
                + " / "
                + absent);
      } else if (foreign.isFine()) {
        Set<String> shared = new TreeSet<>(foreign.keys());
        shared.retainAll(found.answer().keys());
        addIf(faults, !shared.isEmpty(), stranger + " is shown " + shared);
      } else {
        addIf(faults, !foreign.isDenial(), stranger + " gets " + foreign.status() + foreign.body());
      }
      cannotNameTheScope(visitor, stranger, found, faults);
    }
    assertThat(faults).as("%s as %s", found.path(), found.owner()).isEmpty();
  }

  /** Naming somebody else's tenant is refused just as naming one that does not exist. */
  private static void cannotNameTheScope(
      RestVisitor visitor, String stranger, Findings.Found found, List<String> faults) {
    if (!found.owner().endsWith("." + People.TENANT)) {
      return;
    }
    Answer named = visitor.naming(People.TENANT).get(found.path());
    Answer unknown = visitor.naming("no-such-tenant").get(found.path());
    addIf(faults, !named.isDenial(), stranger + " names the tenant and gets " + named.status());
    addIf(
        faults,
        !named.alike().equals(unknown.alike()),
        stranger + " can tell a foreign tenant from none: " + named + " / " + unknown);
  }

  private static void reachesNothing(Product product, Operation operation, Findings findings) {
    Findings.Found found =
        findings
            .near(operation)
            .orElseThrow(
                () -> new AssertionError("No record for " + operation + ": nothing is proved"));
    List<String> faults = new ArrayList<>();
    for (String stranger : People.strangersTo(found.owner())) {
      if (stranger.equals(ALSO_FOR.get(operation.path()))) {
        continue;
      }
      RestVisitor visitor = RestVisitor.as(product, stranger);
      Answer foreign = visitor.send(operation.method(), operation.filledWith(found.value()));
      Answer absent = visitor.send(operation.method(), operation.filledWith(absent()));
      addIf(faults, foreign.status() < 400, stranger + " gets " + foreign.status());
      addIf(
          faults,
          found.isOfOneRecord() && !foreign.alike().equals(absent.alike()),
          stranger + " can tell a foreign record from an absent one: " + foreign + " / " + absent);
    }
    assertThat(faults).as("%s with %s", operation, found.value()).isEmpty();
  }

  private static void addIf(List<String> faults, boolean fault, String words) {
    if (fault) {
      faults.add(words);
    }
  }

  private static String absent() {
    return UUID.randomUUID().toString();
  }
}
