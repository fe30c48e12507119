package se.brobyggaren.intake.entity.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static se.brobyggaren.tenantconfig.priority.Circumstance.EVICTION_THREAT;
import static se.brobyggaren.tenantconfig.priority.Circumstance.HOMELESS;
import static se.brobyggaren.tenantconfig.priority.Circumstance.MINOR_CHILDREN;
import static se.brobyggaren.tenantconfig.priority.Circumstance.PSYCHOSIS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.brobyggaren.intake.boundary.Answer;
import se.brobyggaren.tenantconfig.priority.Circumstance;
import se.brobyggaren.tenantconfig.priority.PriorityOrder;
import se.brobyggaren.tenantconfig.priority.PriorityRule;
import se.brobyggaren.tenantconfig.priority.PriorityRule.AgeBetween;
import se.brobyggaren.tenantconfig.priority.PriorityRule.EvictionThreat;
import se.brobyggaren.tenantconfig.priority.PriorityRule.Homeless;
import se.brobyggaren.tenantconfig.priority.PriorityRule.MinorChildren;
import se.brobyggaren.tenantconfig.priority.PriorityRule.Psychosis;

class QueueRankingTest {
  private static final int YEAR = 2026;
  private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
  private static final LocalDate SUMMER = LocalDate.of(2026, 6, 1);
  private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 1);

  private final PriorityOrder childrenThenEvictionThenYoung =
      order(
          List.of(new MinorChildren()),
          List.of(new EvictionThreat()),
          List.of(new AgeBetween(null, 34)));

  @Test
  void theBestGroupComesFirstWhoeverWaitedLonger() {
    Standing patient = waiting(1, SPRING, 1970, Map.of());
    Standing young = waiting(2, SUMMER, 2000, Map.of());
    Standing parent = waiting(3, AUTUMN, 1970, Map.of(MINOR_CHILDREN, Answer.YES));

    assertThat(placesUnder(childrenThenEvictionThenYoung, patient, young, parent))
        .containsExactly(3, 2, 1);
  }

  @Test
  void equalOnesAreRankedByApplicationDateAndThenByWhoWasRecordedFirst() {
    Standing third = waiting(3, SUMMER, 1970, Map.of(EVICTION_THREAT, Answer.YES));
    Standing first = waiting(2, SPRING, 1970, Map.of(EVICTION_THREAT, Answer.YES));
    Standing second = waiting(1, SUMMER, 1970, Map.of(EVICTION_THREAT, Answer.YES));

    assertThat(placesUnder(childrenThenEvictionThenYoung, third, first, second))
        .containsExactly(3, 1, 2);
  }

  @Test
  void severalRulesMayShareARank() {
    PriorityOrder oneGroup =
        order(List.of(new MinorChildren(), new EvictionThreat(), new Homeless()));
    Standing homeless = waiting(1, SPRING, 1970, Map.of(HOMELESS, Answer.YES));
    Standing parent =
        waiting(2, SUMMER, 1970, Map.of(MINOR_CHILDREN, Answer.YES, EVICTION_THREAT, Answer.YES));

    List<Ranked> ranked = new QueueRanking(oneGroup, YEAR).ranked(List.of(parent, homeless));

    assertThat(ranked).extracting(Ranked::entry).containsExactly(homeless.entry(), parent.entry());
    assertThat(ranked.get(1).met()).containsExactly(new MinorChildren(), new EvictionThreat());
    assertThat(ranked.get(1).group().rank()).isEqualTo(1);
  }

  @Test
  void withoutRulesItIsFirstComeFirstServed() {
    Standing parent = waiting(1, SUMMER, 1970, Map.of(MINOR_CHILDREN, Answer.YES));
    Standing other = waiting(2, SPRING, 1970, Map.of());

    assertThat(placesUnder(PriorityOrder.FIRST_COME_FIRST_SERVED, parent, other))
        .containsExactly(2, 1);
  }

  @Test
  void everyPlaceTellsWhatItWouldBeUnderFirstComeFirstServed() {
    Standing first = waiting(1, SPRING, 1970, Map.of());
    Standing parent = waiting(2, SUMMER, 1970, Map.of(MINOR_CHILDREN, Answer.YES));

    List<Ranked> ranked =
        new QueueRanking(childrenThenEvictionThenYoung, YEAR).ranked(List.of(first, parent));

    assertThat(ranked).extracting(Ranked::placeByArrival).containsExactly(2, 1);
  }

  @Test
  void notAskedIsNoYesAndTheQuestionThatWouldHelpIsNamedWithThePlaceItWouldGive() {
    Standing parent = waiting(1, SPRING, 1970, Map.of(MINOR_CHILDREN, Answer.YES));
    Standing threatened = waiting(2, SPRING, 1970, Map.of(EVICTION_THREAT, Answer.YES));
    Standing unasked = waiting(3, SUMMER, 1970, Map.of(EVICTION_THREAT, Answer.NO));

    Ranked last =
        new QueueRanking(childrenThenEvictionThenYoung, YEAR)
            .ranked(List.of(unasked, threatened, parent))
            .get(2);

    assertThat(last.entry()).isEqualTo(unasked.entry());
    assertThat(last.group()).isNull();
    assertThat(last.open()).containsExactly(Map.entry(MINOR_CHILDREN, 2));
  }

  @Test
  void aQuestionThatWouldNotChangeThePlaceIsNotNamed() {
    Standing first = waiting(1, SPRING, 1970, Map.of(MINOR_CHILDREN, Answer.YES));

    assertThat(
            new QueueRanking(childrenThenEvictionThenYoung, YEAR)
                .ranked(List.of(first))
                .get(0)
                .open())
        .isEmpty();
  }

  @Test
  void ageIsTheYearMinusTheYearOfBirthAndBothEndsCount() {
    AgeBetween young = new AgeBetween(18, 25);
    assertThat(waiting(1, SPRING, YEAR - 18, Map.of()).meets(young, YEAR)).isTrue();
    assertThat(waiting(1, SPRING, YEAR - 25, Map.of()).meets(young, YEAR)).isTrue();
    assertThat(waiting(1, SPRING, YEAR - 26, Map.of()).meets(young, YEAR)).isFalse();
    assertThat(waiting(1, SPRING, YEAR - 34, Map.of()).meets(new AgeBetween(null, 34), YEAR))
        .isTrue();
    assertThat(waiting(1, SPRING, YEAR - 35, Map.of()).meets(new AgeBetween(null, 34), YEAR))
        .isFalse();
  }

  @Test
  void everyRuleWithAQuestionIsMetByYesAndByNothingElse() throws Exception {
    for (Class<?> type : PriorityRule.class.getPermittedSubclasses()) {
      if (type == AgeBetween.class) {
        continue;
      }
      PriorityRule rule = (PriorityRule) type.getDeclaredConstructor().newInstance();
      assertThat(rule.circumstances()).as(rule.code()).isNotEmpty();
      for (Circumstance question : rule.circumstances()) {
        assertThat(waiting(1, SPRING, 1970, Map.of(question, Answer.YES)).meets(rule, YEAR))
            .as(rule.code())
            .isTrue();
      }
      assertThat(waiting(1, SPRING, 1970, Map.of()).meets(rule, YEAR)).as(rule.code()).isFalse();
      assertThat(everythingBut(rule).meets(rule, YEAR)).as(rule.code()).isFalse();
    }
  }

  @Test
  void aPausedOneKeepsTheGroupAndHasNoPlace() {
    Ranked paused =
        new QueueRanking(order(List.of(new Psychosis())), YEAR)
            .withoutPlace(waiting(1, SPRING, 1970, Map.of(PSYCHOSIS, Answer.YES)));

    assertThat(paused.place()).isZero();
    assertThat(paused.met()).containsExactly(new Psychosis());
  }

  /** Yes to all that the rule does not ask, no to what it asks. */
  private static Standing everythingBut(PriorityRule rule) {
    Map<Circumstance, Answer> answers = new EnumMap<>(Circumstance.class);
    for (Circumstance circumstance : Circumstance.values()) {
      answers.put(
          circumstance, rule.circumstances().contains(circumstance) ? Answer.NO : Answer.YES);
    }
    return waiting(1, SPRING, 1970, answers);
  }

  private static List<Integer> placesUnder(PriorityOrder order, Standing... queue) {
    List<UUID> ranked =
        new QueueRanking(order, YEAR).ranked(List.of(queue)).stream().map(Ranked::entry).toList();
    return Arrays.stream(queue).map(s -> ranked.indexOf(s.entry()) + 1).toList();
  }

  @SafeVarargs
  private static PriorityOrder order(List<PriorityRule>... groups) {
    return new PriorityOrder(null, false, null, PriorityOrder.ranked(List.of(groups)), null);
  }

  private static Standing waiting(
      long key, LocalDate appliedOn, int yearOfBirth, Map<Circumstance, Answer> answers) {
    return new Standing(new UUID(0, key), appliedOn, yearOfBirth, answers);
  }
}
