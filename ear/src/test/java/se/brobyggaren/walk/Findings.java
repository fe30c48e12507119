package se.brobyggaren.walk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import se.brobyggaren.stack.junit.Product;

/**
 * Real addresses of one tenant's records, each with somebody who may read it: found by asking the
 * lists for what the records' own addresses need.
 */
final class Findings {
  private static final List<String> WORDS =
      List.of(
          People.TENANT,
          "lst-orebro",
          // A year before a number: figures of a year without the tenant prove nothing.
          Integer.toString(lastYear() + 1),
          "1",
          "Karlskoga",
          lastYear() + "Q4",
          lastYear() + "Q3",
          "annual-return",
          "contact-reasons");

  /** A filled address that its owner can read. */
  record Found(String owner, String path, String value, Answer answer) {

    /** A number or a quarter names something of everybody's own; a key names one record. */
    boolean isOfOneRecord() {
      return !new Answer(200, value).keys().isEmpty();
    }
  }

  private static final int FORBIDDEN = 403;
  private static final int FEW = 3;

  /** Looked for once in a run. */
  private static final Map<String, Findings> KNOWN = new ConcurrentHashMap<>();

  private final Product product;
  private final Map<Operation, Found> found = new LinkedHashMap<>();
  private final Map<String, Set<String>> keysByOwner = new LinkedHashMap<>();
  private final Map<String, Set<String>> keysByPath = new LinkedHashMap<>();

  private Findings(Product product) {
    this.product = product;
  }

  static Findings of(Product product, List<Operation> operations) {
    return KNOWN.computeIfAbsent(
        product.url(),
        key -> {
          Findings findings = new Findings(product);
          operations.stream().filter(Operation::reads).forEach(findings::look);
          return findings;
        });
  }

  Optional<Found> of(Operation operation) {
    return Optional.ofNullable(found.get(operation));
  }

  /** A real key for an operation that changes something: of the record at the same place. */
  Optional<Found> near(Operation operation) {
    return found.entrySet().stream()
        .filter(e -> e.getKey().parameters() > 0)
        .filter(e -> e.getKey().collection().equals(operation.collection()))
        .map(Map.Entry::getValue)
        .findFirst()
        .or(
            () ->
                found.values().stream()
                    .filter(f -> !f.answer().keys().isEmpty())
                    .filter(
                        f ->
                            f.path().equals(operation.collection())
                                || operation.collection().startsWith(f.path() + "/"))
                    .map(
                        f ->
                            new Found(
                                f.owner(),
                                f.path(),
                                f.answer().keys().iterator().next(),
                                f.answer()))
                    .findFirst());
  }

  private static int lastYear() {
    return LocalDate.now(ZoneId.of("Europe/Stockholm")).getYear() - 1;
  }

  private void look(Operation operation) {
    List<String> owners = new ArrayList<>(People.AT_HOME);
    owners.addAll(People.BODIES);
    for (String owner : owners) {
      RestVisitor visitor = RestVisitor.as(product, owner);
      for (String value : candidates(operation, owner)) {
        Answer answer = visitor.get(operation.filledWith(value));
        if (answer.isFine()) {
          remember(operation, owner, value, answer);
        }
        // Whoever has not the role is refused whatever the key.
        if (answer.isFine() || answer.status() == FORBIDDEN) {
          break;
        }
      }
    }
  }

  private void remember(Operation operation, String owner, String value, Answer answer) {
    Found now = new Found(owner, operation.filledWith(value), value, answer);
    Found before = found.get(operation);
    if (before == null || before.answer().keys().isEmpty() && !answer.keys().isEmpty()) {
      found.put(operation, now);
    }
    keysByOwner.computeIfAbsent(owner, key -> new LinkedHashSet<>()).addAll(answer.keys());
    keysByPath
        .computeIfAbsent(owner + operation.path(), key -> new LinkedHashSet<>())
        .addAll(answer.keys());
  }

  private Set<String> candidates(Operation operation, String owner) {
    if (operation.parameters() == 0) {
      return Set.of("");
    }
    Set<String> candidates = new LinkedHashSet<>();
    candidates.addAll(keysByPath.getOrDefault(owner + operation.collection(), Set.of()));
    Found known = found.get(operation);
    if (known != null && known.isOfOneRecord()) {
      // Somebody reads one already: the others are asked for those of their own list.
      return candidates.stream().limit(FEW).collect(Collectors.toCollection(LinkedHashSet::new));
    }
    candidates.addAll(keysByOwner.getOrDefault(owner, Set.of()));
    candidates.addAll(WORDS);
    return candidates;
  }
}
