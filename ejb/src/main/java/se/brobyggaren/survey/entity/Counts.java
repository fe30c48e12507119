package se.brobyggaren.survey.entity;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.brobyggaren.survey.boundary.Question;
import se.brobyggaren.survey.boundary.QuestionFigures;
import se.brobyggaren.survey.boundary.QuestionFigures.ChoiceCount;
import se.brobyggaren.survey.boundary.Share;

/** Tallies of one period or several, put together by question (sammanräkning). */
public record Counts(List<AnswerTally> tallies) {
  public Counts {
    tallies = List.copyOf(tallies);
  }

  public List<QuestionFigures> byQuestion() {
    return Questionnaire.current().questions().stream().map(this::of).toList();
  }

  private QuestionFigures of(Question question) {
    Map<String, Integer> given =
        tallies.stream()
            .filter(tally -> tally.question().equals(question.code()))
            .collect(
                Collectors.groupingBy(
                    AnswerTally::choice, Collectors.summingInt(AnswerTally::answers)));
    List<ChoiceCount> choices =
        question.choices().stream()
            .map(choice -> new ChoiceCount(choice, given.getOrDefault(choice, 0)))
            .toList();
    return new QuestionFigures(question.code(), choices, favourable(question, choices));
  }

  private static Share favourable(Question question, List<ChoiceCount> choices) {
    int answered = 0;
    int favourable = 0;
    for (ChoiceCount choice : choices) {
      answered += choice.choice().equals(Question.DECLINED) ? 0 : choice.answers();
      favourable += question.favourable().contains(choice.choice()) ? choice.answers() : 0;
    }
    return answered < AnswerBox.FULL ? null : Wilson.of(favourable, answered);
  }
}
