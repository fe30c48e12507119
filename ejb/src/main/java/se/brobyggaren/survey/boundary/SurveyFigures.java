package se.brobyggaren.survey.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * What the survey says (enkätens siffror), for the service's own pages and reports. Its population
 * is those who answered, not those who were clients.
 *
 * @param handedOut invitations handed out
 * @param answers null while there are fewer than five: then nothing else is told either
 * @param responseRate answers by invitations handed out, may pass 1 when answers came later than
 *     their invitations; null when none was handed out, or there are too few answers
 * @param questions in the order asked; empty while there are too few answers
 * @param satisfaction the first question's favourable share, null while fewer than five answered it
 * @param goalPercent what the service aims at, null when not stated
 * @param goalReached null without a goal or a share
 */
public record SurveyFigures(
    int handedOut,
    Integer answers,
    Double responseRate,
    List<QuestionFigures> questions,
    Share satisfaction,
    Integer goalPercent,
    GoalReached goalReached)
    implements Serializable {
  public SurveyFigures {
    questions = List.copyOf(questions);
  }

  static SurveyFigures of(
      int handedOut, int answers, List<QuestionFigures> questions, Integer goalPercent) {
    boolean shown = answers > 0;
    Share satisfaction = shown ? questions.get(0).favourable() : null;
    return new SurveyFigures(
        handedOut,
        shown ? answers : null,
        shown && handedOut > 0 ? (double) answers / handedOut : null,
        shown ? questions : List.of(),
        satisfaction,
        goalPercent,
        satisfaction == null || goalPercent == null
            ? null
            : GoalReached.of(satisfaction, goalPercent));
  }

  /** There are five answers or more. */
  public boolean shown() {
    return answers != null;
  }
}
