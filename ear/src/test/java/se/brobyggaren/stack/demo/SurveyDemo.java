package se.brobyggaren.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import se.brobyggaren.stack.Stack;

/**
 * Demons enkät: the leads hand out letters, and some of those who got one answer, at the public
 * address and without a login. Södra Dalarna has too few answers to show any.
 */
final class SurveyDemo {
  private static final List<String> STEPS =
      List.of("very-satisfied", "satisfied", "neither", "dissatisfied", "very-dissatisfied");
  private static final List<String> DEGREES = List.of("yes", "partly", "no", "declined");

  private SurveyDemo() {}

  static void load(Stack stack) {
    answer(stack, "norra-orebro", 16, List.of(0, 0, 1, 0, 1, 0, 0, 2, 0, 1));
    answer(stack, "timra-harnosand", 9, List.of(1, 0, 3, 1, 0));
    answer(stack, "sodra-dalarna", 6, List.of(0, 1, 0));
  }

  /**
   * @param pleased for each who answers, how far down the first question's steps
   */
  private static void answer(Stack stack, String tenant, int handedOut, List<Integer> pleased) {
    JsonNode made =
        DemoVisitor.signIn(stack, "ledare." + tenant)
            .post("/survey/invitations", Map.of("number", handedOut));
    DemoVisitor respondent = DemoVisitor.nobody(stack);
    for (int i = 0; i < pleased.size(); i++) {
      int step = pleased.get(i);
      respondent.post(
          "/survey/answers",
          Map.of(
              "code",
              made.path("invitations").get(i).path("code").asText(),
              "answers",
              Map.of(
                  "overall", STEPS.get(step),
                  "help", DEGREES.get(Math.min(step, 2)),
                  "listened", DEGREES.get(step / 2),
                  "influence", DEGREES.get((step + i) % 2),
                  "life", DEGREES.get(i % DEGREES.size()))));
    }
  }
}
