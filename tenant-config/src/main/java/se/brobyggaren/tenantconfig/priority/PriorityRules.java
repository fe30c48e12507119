package se.brobyggaren.tenantconfig.priority;

import java.util.List;
import java.util.stream.Stream;

/** The vocabulary of rules (regelförråd), in the order a page offers them. */
public final class PriorityRules {
  /** Code of the only rule with parameters. */
  public static final String AGE_BETWEEN = "age-between";

  private static final List<PriorityRule> WITHOUT_PARAMETER =
      List.of(
          new PriorityRule.MinorChildren(),
          new PriorityRule.MinorChildrenAtHome(),
          new PriorityRule.SingleWithChildren(),
          new PriorityRule.EvictionThreat(),
          new PriorityRule.EnforcementAuthority(),
          new PriorityRule.AcuteProblem(),
          new PriorityRule.Homeless(),
          new PriorityRule.Psychosis(),
          new PriorityRule.Violence(),
          new PriorityRule.NoSupportFromSocialServicesOrPsychiatry(),
          new PriorityRule.NoSupportAtAll());

  private PriorityRules() {}

  public static List<PriorityRule> withoutParameter() {
    return WITHOUT_PARAMETER;
  }

  public static List<String> codes() {
    return Stream.concat(WITHOUT_PARAMETER.stream().map(PriorityRule::code), Stream.of(AGE_BETWEEN))
        .toList();
  }

  /**
   * The rule with the code.
   *
   * @param from only for age-between, may be null
   * @param to only for age-between, may be null
   * @throws IllegalArgumentException when there is no such rule, or its parameters are wrong
   */
  public static PriorityRule of(String code, Integer from, Integer to) {
    if (AGE_BETWEEN.equals(code)) {
      return new PriorityRule.AgeBetween(from, to);
    }
    if (from != null || to != null) {
      throw new IllegalArgumentException(code + " takes no parameters");
    }
    return WITHOUT_PARAMETER.stream()
        .filter(r -> r.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no rule " + code));
  }
}
