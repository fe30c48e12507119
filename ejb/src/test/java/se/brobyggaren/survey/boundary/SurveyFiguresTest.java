package se.brobyggaren.survey.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SurveyFiguresTest {
  private static final int GOAL = 85;

  @Test
  void withoutAnswersNothingButTheHandedOutIsTold() {
    SurveyFigures none = SurveyFigures.of(12, 0, questions(share(0.9, 0.8, 0.95)), GOAL);
    assertThat(none.shown()).isFalse();
    assertThat(none.handedOut()).isEqualTo(12);
    assertThat(none.answers()).isNull();
    assertThat(none.responseRate()).isNull();
    assertThat(none.questions()).isEmpty();
    assertThat(none.satisfaction()).isNull();
    assertThat(none.goalReached()).isNull();
  }

  @Test
  void theRateIsAnswersByInvitations() {
    assertThat(SurveyFigures.of(20, 10, questions(null), null).responseRate()).isEqualTo(0.5);
    assertThat(SurveyFigures.of(0, 5, questions(null), null).responseRate()).isNull();
  }

  @Test
  void theGoalIsReachedOnlyWhenTheWholeIntervalReachesIt() {
    assertThat(reached(share(0.95, 0.86, 0.99))).isEqualTo(GoalReached.YES);
    assertThat(reached(share(0.90, 0.70, 0.97))).isEqualTo(GoalReached.UNCERTAIN);
    assertThat(reached(share(0.80, 0.70, 0.86))).isEqualTo(GoalReached.UNCERTAIN);
    assertThat(reached(share(0.60, 0.50, 0.70))).isEqualTo(GoalReached.NO);
  }

  @Test
  void aServiceWithoutAGoalIsHeldAgainstNone() {
    SurveyFigures figures = SurveyFigures.of(20, 10, questions(share(0.9, 0.8, 0.95)), null);
    assertThat(figures.satisfaction()).isNotNull();
    assertThat(figures.goalReached()).isNull();
  }

  private static GoalReached reached(Share share) {
    return SurveyFigures.of(20, 10, questions(share), GOAL).goalReached();
  }

  private static List<QuestionFigures> questions(Share share) {
    return List.of(new QuestionFigures("overall", List.of(), share));
  }

  private static Share share(double share, double low, double high) {
    return new Share(9, 10, share, low, high);
  }
}
