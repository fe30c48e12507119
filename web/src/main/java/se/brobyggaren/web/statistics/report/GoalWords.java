package se.brobyggaren.web.statistics.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.brobyggaren.statistics.boundary.report.MeasuredGoals;
import se.brobyggaren.web.text.Texts;

/** Målen och vad som mättes, i meningar. */
@Named
@RequestScoped
public class GoalWords {
  @Inject Texts texts;

  public String cases(MeasuredGoals.CasesPerFte it) {
    return sentences(
        it.cap() == null
            ? texts.of("statistics.goal.cases.noCap")
            : texts.of("statistics.goal.cases.cap", it.cap()),
        it.highest() == null
            ? texts.of("statistics.goal.cases.none")
            : texts.of(
                "statistics.goal.cases.measured",
                it.highest(),
                it.highestOn(),
                it.mean(),
                it.atEnd()),
        it.daysAboveCap() == null || it.days() == 0
            ? ""
            : texts.of("statistics.goal.cases.above", it.daysAboveCap(), it.days()));
  }

  public String time(MeasuredGoals.TimeToClose it) {
    return sentences(
        it.limitMonths() == null
            ? texts.of("statistics.goal.time.noLimit")
            : texts.of("statistics.goal.time.limit", it.limitMonths()),
        it.meanMonths() == null
            ? texts.of("statistics.goal.time.none")
            : texts.of("statistics.goal.time.mean", it.closed(), it.meanMonths()),
        it.within() == null || it.closed() == 0
            ? ""
            : texts.of("statistics.goal.time.within", it.within(), it.withinPerCent()),
        it.longOpen() == null ? "" : texts.of("statistics.goal.time.open", it.longOpen()));
  }

  public String satisfaction(MeasuredGoals.Satisfaction it) {
    return sentences(
        it.goalPerCent() == null
            ? texts.of("statistics.goal.satisfaction.noGoal")
            : texts.of("statistics.goal.satisfaction.goal", it.goalPerCent()),
        it.perCent() == null
            ? texts.of("statistics.goal.satisfaction.none")
            : texts.of(
                "statistics.goal.satisfaction.measured",
                it.perCent(),
                it.answers(),
                it.low(),
                it.high()));
  }

  private static String sentences(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }
}
