package se.brobyggaren.casework.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.brobyggaren.casework.boundary.Awaited;
import se.brobyggaren.casework.boundary.reading.Sign;
import se.brobyggaren.casework.entity.rules.Attention;

/** DOMAIN rules 4 and 6. */
class AttentionTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Attention NO_GOAL = new Attention(null, TODAY);
  private static final Attention GOAL_18 = new Attention(18, TODAY);

  @Test
  void caseQuietForSixMonthsIsToBeLookedAt() {
    Case aCase = new CaseScene(LocalDate.of(2026, 1, 10)).aCase;

    assertThat(NO_GOAL.signs(aCase, LocalDate.of(2026, 5, 21))).containsExactly(Sign.NO_CONTACT);
    assertThat(NO_GOAL.signs(aCase, LocalDate.of(2026, 5, 22))).isEmpty();
  }

  @Test
  void quietCaseThatAwaitsADecisionIsLeftInPeace() {
    Case aCase = new CaseScene(LocalDate.of(2026, 1, 10)).aCase;
    aCase.await(Awaited.DECISION, LocalDate.of(2026, 4, 1));

    assertThat(NO_GOAL.signs(aCase, LocalDate.of(2026, 2, 1))).isEmpty();
  }

  @Test
  void timeGoalShowsFromThreeMonthsBefore() {
    LocalDate recent = TODAY.minusDays(3);

    assertThat(GOAL_18.signs(new CaseScene(LocalDate.of(2025, 8, 22)).aCase, recent)).isEmpty();
    assertThat(GOAL_18.signs(new CaseScene(LocalDate.of(2025, 8, 21)).aCase, recent))
        .containsExactly(Sign.TIME_GOAL_NEAR);
  }

  @Test
  void timeGoalIsPassedOnTheDayAfter() {
    LocalDate recent = TODAY.minusDays(3);

    assertThat(GOAL_18.signs(new CaseScene(LocalDate.of(2025, 5, 21)).aCase, recent))
        .containsExactly(Sign.TIME_GOAL_NEAR);
    assertThat(GOAL_18.signs(new CaseScene(LocalDate.of(2025, 5, 20)).aCase, recent))
        .containsExactly(Sign.TIME_GOAL_PASSED);
  }

  @Test
  void withoutStatedTimeGoalNoneIsShown() {
    Case old = new CaseScene(LocalDate.of(2020, 1, 1)).aCase;

    assertThat(NO_GOAL.signs(old, TODAY)).isEmpty();
    assertThat(NO_GOAL.timeGoal(old.openedOn())).isNull();
  }

  @Test
  void closedCaseIsNotToBeLookedAt() {
    CaseScene scene = new CaseScene(LocalDate.of(2024, 1, 1));
    scene.close(LocalDate.of(2024, 6, 1));

    assertThat(GOAL_18.signs(scene.aCase, LocalDate.of(2024, 1, 1))).isEmpty();
  }
}
