package se.brobyggaren.survey.boundary;

import se.brobyggaren.kernel.BusinessRuleViolation;

/** Answers that are not taken. The code, if it is one, can still be used. */
public class AnswerRefused extends BusinessRuleViolation {
  private AnswerRefused(String key) {
    super(key);
  }

  /** Wrong, used, too old, of a service that has ended: it is not said which. */
  static AnswerRefused codeCannotBeUsed() {
    return new AnswerRefused("survey.answerRefused.code");
  }

  static AnswerRefused nothingAnswered() {
    return new AnswerRefused("survey.answerRefused.nothing");
  }

  /** A question or an answer that the survey does not have. */
  static AnswerRefused notInTheSurvey() {
    return new AnswerRefused("survey.answerRefused.unknown");
  }
}
