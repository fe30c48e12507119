package se.brobyggaren.survey.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.brobyggaren.survey.boundary.HalfYear;
import se.brobyggaren.survey.boundary.QuestionFigures;
import se.brobyggaren.survey.boundary.QuestionFigures.ChoiceCount;

class CountsTest {
  private static final HalfYear SPRING = new HalfYear(2026, 1);
  private static final HalfYear AUTUMN = new HalfYear(2026, 2);

  @Test
  void periodsAreAddedUpAndEveryAnswerOfAQuestionIsShown() {
    QuestionFigures help =
        of(
            "help",
            tally(SPRING, "help=yes", 4),
            tally(AUTUMN, "help=yes", 3),
            tally(AUTUMN, "help=no", 1));
    assertThat(help.choices())
        .containsExactly(
            new ChoiceCount("yes", 7),
            new ChoiceCount("partly", 0),
            new ChoiceCount("no", 1),
            new ChoiceCount("declined", 0));
    assertThat(help.favourable().favourable()).isEqualTo(7);
    assertThat(help.favourable().answered()).isEqualTo(8);
  }

  @Test
  void whoeverDeclinedIsNoPartOfTheShare() {
    QuestionFigures overall =
        of(
            "overall",
            tally(SPRING, "overall=very-satisfied", 2),
            tally(SPRING, "overall=satisfied", 2),
            tally(SPRING, "overall=neither", 1),
            tally(SPRING, "overall=declined", 5));
    assertThat(overall.favourable().share()).isEqualTo(0.8);
    assertThat(overall.favourable().answered()).isEqualTo(5);
  }

  @Test
  void aQuestionThatFewerThanFiveAnsweredHasNoShare() {
    QuestionFigures life =
        of("life", tally(SPRING, "life=yes", 4), tally(SPRING, "life=declined", 6));
    assertThat(life.favourable()).isNull();
  }

  private static AnswerTally tally(HalfYear period, String mark, int answers) {
    return new AnswerTally(period, mark, answers);
  }

  private static QuestionFigures of(String question, AnswerTally... tallies) {
    return new Counts(List.of(tallies))
        .byQuestion().stream()
            .filter(figures -> figures.question().equals(question))
            .findFirst()
            .orElseThrow();
  }
}
