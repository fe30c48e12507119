package se.brobyggaren.web.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.brobyggaren.survey.boundary.GoalReached;
import se.brobyggaren.survey.boundary.HalfYear;
import se.brobyggaren.survey.boundary.Share;
import se.brobyggaren.survey.boundary.SurveyFigures;
import se.brobyggaren.web.text.Texts;

/** Enkäten i ord: questions, answers, half-years, shares. */
@Named
@RequestScoped
public class SurveyWords {
  private static final int PERCENT = 100;

  @Inject Texts texts;

  public String question(String code) {
    return texts.of("survey.question." + code);
  }

  /** Some questions have answers of their own; yes, partly and no are everybody's. */
  public String choice(String code) {
    return texts.of("survey.choice." + code);
  }

  public String period(HalfYear period) {
    return texts.of("survey.half." + period.half(), Integer.toString(period.year()));
  }

  /** Whole per cent: with few answers a decimal would say more than is known. */
  public String percent(Double share) {
    return share == null ? "" : texts.of("survey.percent", rounded(share));
  }

  public String share(Share share) {
    return share == null ? texts.of("survey.tooFew") : percent(share.share());
  }

  public String interval(Share share) {
    return share == null
        ? ""
        : texts.of("survey.interval", rounded(share.low()), rounded(share.high()));
  }

  /** In a sentence; empty where there is nothing to compare. */
  public String goal(SurveyFigures figures) {
    return figures.goalReached() == null
        ? ""
        : texts.of(
            "survey.GoalReached." + figures.goalReached().name() + ".sentence",
            figures.goalPercent());
  }

  public String tone(GoalReached reached) {
    return switch (reached) {
      case YES -> "ok";
      case UNCERTAIN -> "neutral";
      case NO -> "warn";
    };
  }

  private static long rounded(double share) {
    return Math.round(share * PERCENT);
  }
}
