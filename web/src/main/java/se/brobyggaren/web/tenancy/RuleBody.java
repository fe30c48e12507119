package se.brobyggaren.web.tenancy;

import java.util.List;
import se.brobyggaren.tenantconfig.priority.PriorityRule;
import se.brobyggaren.tenantconfig.priority.PriorityRules;

/**
 * A rule as REST writes it.
 *
 * @param code of the closed vocabulary, for example {@code eviction-threat}
 * @param from lowest age, only for {@code age-between}
 * @param to highest age, only for {@code age-between}
 */
public record RuleBody(String code, Integer from, Integer to) {

  static RuleBody of(PriorityRule rule) {
    return rule instanceof PriorityRule.AgeBetween age
        ? new RuleBody(rule.code(), age.from(), age.to())
        : new RuleBody(rule.code(), null, null);
  }

  /**
   * @throws UnknownRule when there is no such rule, or its parameters are wrong
   */
  PriorityRule rule() {
    try {
      return PriorityRules.of(code, from, to);
    } catch (IllegalArgumentException wrong) {
      throw new UnknownRule(code, String.join(", ", PriorityRules.codes()));
    }
  }

  static List<List<PriorityRule>> rules(List<List<RuleBody>> groups) {
    return groups.stream().map(group -> group.stream().map(RuleBody::rule).toList()).toList();
  }
}
