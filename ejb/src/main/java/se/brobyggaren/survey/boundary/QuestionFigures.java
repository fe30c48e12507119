package se.brobyggaren.survey.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * How a question was answered.
 *
 * @param choices every answer of the question, in the order shown, with how many gave it
 * @param favourable null while fewer than five have answered the question
 */
public record QuestionFigures(String question, List<ChoiceCount> choices, Share favourable)
    implements Serializable {
  public QuestionFigures {
    choices = List.copyOf(choices);
  }

  /** One answer, and how many gave it. */
  public record ChoiceCount(String choice, int answers) implements Serializable {}
}
