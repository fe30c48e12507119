package se.brobyggaren.architecture;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;

/**
 * A rule of the house. It comes with a small house that breaks it, so that a rule which can no
 * longer fail is noticed.
 *
 * @param example name of the package under {@code examples}
 * @param fault what the rule must say about the example
 */
public record HouseRule(
    String sentence, Function<House, ArchRule> rule, String example, String fault) {

  public static Stream<DynamicTest> tests(House product, List<HouseRule> rules) {
    return rules.stream().flatMap(rule -> rule.tests(product));
  }

  private Stream<DynamicTest> tests(House product) {
    return Stream.of(
        DynamicTest.dynamicTest(sentence, () -> rule.apply(product).check(product.classes())),
        DynamicTest.dynamicTest(sentence + " (the example breaks it)", this::exampleBreaksIt));
  }

  private void exampleBreaksIt() {
    House house = House.example(example);
    EvaluationResult result = rule.apply(house).evaluate(house.classes());
    Assertions.assertThat(result.getFailureReport().getDetails())
        .anySatisfy(detail -> Assertions.assertThat(detail).contains(fault));
  }
}
