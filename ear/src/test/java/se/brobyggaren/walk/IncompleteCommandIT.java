package se.brobyggaren.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.brobyggaren.stack.junit.Product;
import se.brobyggaren.stack.junit.RunningProduct;

/**
 * A command in which everything is missing is told which field, or which rule, stands against it.
 */
@RunningProduct
class IncompleteCommandIT {
  private static final List<String> ROOMS =
      Stream.of(
              "referrals",
              "queue",
              "advice",
              "visits",
              "clients",
              "cases",
              "ombud",
              "deficiencies",
              "steering",
              "survey/invitations",
              "configuration",
              "programmes",
              "participants",
              "grants")
          .map(room -> "/api/v1/" + room)
          .toList();

  /** Where an empty command says enough, and why. */
  private static final Map<String, String> NOTHING_IS_REQUIRED =
      Map.of("/api/v1/deficiencies/{id}/report", "without a day it is reported today");

  @TestFactory
  Stream<DynamicTest> anEmptyCommandIsToldWhatIsMissing(Product product) {
    List<Operation> commands =
        Operation.all(product).stream()
            .filter(operation -> !operation.reads() && operation.takesABody())
            .filter(operation -> ROOMS.stream().anyMatch(operation.path()::startsWith))
            .filter(operation -> !NOTHING_IS_REQUIRED.containsKey(operation.path()))
            .toList();
    assertThat(commands).hasSizeGreaterThan(25);
    return commands.stream()
        .map(
            command ->
                DynamicTest.dynamicTest(
                    command.toString(), () -> isToldWhatIsMissing(product, command)));
  }

  private static void isToldWhatIsMissing(Product product, Operation command) {
    String path = command.filledWith(UUID.randomUUID().toString());
    List<String> answers = new ArrayList<>();
    for (String person : People.AT_HOME) {
      Answer answer = RestVisitor.as(product, person).send(command.method(), path);
      if (!answer.isDenial()) {
        answers.add(answer.status() + " " + answer.body());
      }
    }
    assertThat(answers)
        .as("%s with an empty body", command)
        .isNotEmpty()
        .allMatch(answer -> answer.startsWith("400 ") || answer.startsWith("422 "))
        .allMatch(answer -> answer.startsWith("422 ") || answer.contains("\"fields\":[{"));
  }
}
