package se.brobyggaren.survey.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.brobyggaren.survey.boundary.Question;

class QuestionnaireTest {
  private final Questionnaire asked = Questionnaire.current();

  @Test
  void theFirstQuestionAsksForSatisfactionInFiveSteps() {
    Question first = asked.questions().get(0);
    assertThat(first.code()).isEqualTo("overall");
    assertThat(first.choices()).hasSize(6);
    assertThat(first.favourable()).containsExactlyInAnyOrder("very-satisfied", "satisfied");
  }

  @Test
  void everyQuestionCanBeDeclinedAndHasAFavourableAnswer() {
    assertThat(asked.questions())
        .hasSize(5)
        .allSatisfy(
            question -> {
              assertThat(question.choices()).endsWith(Question.DECLINED).doesNotHaveDuplicates();
              assertThat(question.favourable())
                  .isNotEmpty()
                  .isSubsetOf(question.choices())
                  .doesNotContain(Question.DECLINED);
            });
  }

  @Test
  void onlyAnswersOfTheQuestionAreKnown() {
    assertThat(asked.knows(Map.of("overall", "satisfied", "life", "declined"))).isTrue();
    assertThat(asked.knows(Map.of("overall", "partly"))).isFalse();
    assertThat(asked.knows(Map.of("shoe-size", "yes"))).isFalse();
  }

  @Test
  void whatIsLeftOutIsDeclined() {
    assertThat(asked.marks(Map.of("life", "yes")))
        .containsExactly(
            "overall=declined",
            "help=declined",
            "listened=declined",
            "influence=declined",
            "life=yes");
  }
}
