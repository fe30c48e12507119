package se.brobyggaren.tenantconfig.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.brobyggaren.tenantconfig.priority.PriorityRule.AgeBetween;

class PriorityRuleTest {

  @Test
  void theVocabularyHoldsEveryRuleOfTheSealedType() {
    Set<Class<?>> listed =
        PriorityRules.withoutParameter().stream().map(Object::getClass).collect(Collectors.toSet());
    listed.add(AgeBetween.class);
    assertThat(listed).containsExactlyInAnyOrder(PriorityRule.class.getPermittedSubclasses());
    assertThat(PriorityRules.codes()).hasSize(listed.size()).doesNotHaveDuplicates();
  }

  @Test
  void everyRuleHasItsSentenceInBothLanguages() {
    for (PriorityRule rule : PriorityRules.withoutParameter()) {
      assertThat(rule.sentence(Locale.ROOT)).isNotBlank();
      assertThat(rule.sentence(Locale.ENGLISH)).isNotEqualTo(rule.sentence(Locale.ROOT));
    }
  }

  @Test
  void everyCircumstanceHasItsQuestionInBothLanguagesAndARuleThatNeedsIt() {
    Set<Circumstance> needed = EnumSet.noneOf(Circumstance.class);
    PriorityRules.withoutParameter().forEach(r -> needed.addAll(r.circumstances()));
    assertThat(needed).containsExactlyInAnyOrder(Circumstance.values());
    Arrays.stream(Circumstance.values())
        .forEach(
            c -> {
              assertThat(c.question(Locale.ROOT)).endsWith("?");
              assertThat(c.question(Locale.ENGLISH)).isNotEqualTo(c.question(Locale.ROOT));
            });
  }

  @Test
  void everyRuleUsesEitherQuestionsOrTheYearOfBirth() {
    assertThat(PriorityRules.withoutParameter())
        .allMatch(r -> !r.circumstances().isEmpty() && !r.usesYearOfBirth());
    assertThat(new AgeBetween(18, 25).circumstances()).isEmpty();
    assertThat(new AgeBetween(18, 25).usesYearOfBirth()).isTrue();
  }

  @Test
  void anAcuteProblemIsEvictionThreatOrEnforcementAuthority() {
    assertThat(new PriorityRule.AcuteProblem().circumstances())
        .containsExactlyInAnyOrder(
            Circumstance.EVICTION_THREAT, Circumstance.ENFORCEMENT_AUTHORITY);
  }

  @Test
  void agesIncludeBothEnds() {
    AgeBetween rule = new AgeBetween(18, 25);
    assertThat(rule.includes(17)).isFalse();
    assertThat(rule.includes(18)).isTrue();
    assertThat(rule.includes(25)).isTrue();
    assertThat(rule.includes(26)).isFalse();
    assertThat(new AgeBetween(null, 34).includes(35)).isFalse();
    assertThat(new AgeBetween(65, null).includes(99)).isTrue();
  }

  @Test
  void agesAreSaidInWords() {
    assertThat(new AgeBetween(18, 25).sentence(Locale.ROOT)).isEqualTo("är 18–25 år");
    assertThat(new AgeBetween(null, 34).sentence(Locale.ROOT)).isEqualTo("är högst 34 år");
    assertThat(new AgeBetween(65, null).sentence(Locale.ENGLISH))
        .isEqualTo("is at least 65 years old");
  }

  @Test
  void aRuleWithWrongParametersIsRefused() {
    assertThatThrownBy(() -> new AgeBetween(null, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new AgeBetween(30, 20)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PriorityRules.of("homeless", 20, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PriorityRules.of("rich", null, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(PriorityRules.of("age-between", 18, null)).isEqualTo(new AgeBetween(18, null));
  }

  @Test
  void anOrderAsksOnlyWhatItsRulesNeed() {
    PriorityOrder order =
        PriorityOrder.FIRST_COME_FIRST_SERVED.withGroups(
            PriorityOrder.ranked(
                List.of(
                    List.of(new PriorityRule.Homeless(), new PriorityRule.AcuteProblem()),
                    List.of(new AgeBetween(null, 34)))));
    assertThat(order.firstComeFirstServed()).isFalse();
    assertThat(order.groups()).extracting(PriorityGroup::rank).containsExactly(1, 2);
    assertThat(order.circumstances())
        .containsExactly(
            Circumstance.EVICTION_THREAT,
            Circumstance.ENFORCEMENT_AUTHORITY,
            Circumstance.HOMELESS);
    assertThat(PriorityOrder.FIRST_COME_FIRST_SERVED.circumstances()).isEmpty();
  }

  @Test
  void ranksWithAGapAreRefused() {
    PriorityGroup second = new PriorityGroup(2, List.of(new PriorityRule.Homeless()));
    assertThatThrownBy(() -> new PriorityOrder(null, false, null, List.of(second), null))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
