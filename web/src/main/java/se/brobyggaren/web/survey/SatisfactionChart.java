package se.brobyggaren.web.survey;

import java.util.List;
import se.brobyggaren.survey.boundary.SurveyFigures;
import software.xdev.chartjs.model.charts.BarChart;
import software.xdev.chartjs.model.color.RGBAColor;
import software.xdev.chartjs.model.data.BarData;
import software.xdev.chartjs.model.dataset.BarDataset;
import software.xdev.chartjs.model.options.BarOptions;
import software.xdev.chartjs.model.options.scale.Scales;
import software.xdev.chartjs.model.options.scale.cartesian.linear.LinearScaleOptions;

/** Andelen nöjda mot målet, i procent; the same numbers stand in a table beside it. */
final class SatisfactionChart {
  private static final RGBAColor SATISFIED = new RGBAColor(47, 140, 131);
  private static final RGBAColor GOAL = new RGBAColor(176, 118, 52);
  private static final int PERCENT = 100;

  private final BarDataset satisfied;
  private final BarDataset goals;
  private final BarData data = new BarData();
  private boolean hasGoal;

  SatisfactionChart(String satisfiedName, String goalName) {
    satisfied = new BarDataset().setLabel(satisfiedName).setBackgroundColor(SATISFIED);
    goals = new BarDataset().setLabel(goalName).setBackgroundColor(GOAL);
  }

  /** A half-year whose share may be shown. */
  void add(String period, SurveyFigures figures) {
    data.addLabel(period);
    satisfied.addData(Math.round(figures.satisfaction().share() * PERCENT));
    if (figures.goalPercent() != null) {
      goals.addData(figures.goalPercent());
      hasGoal = true;
    }
  }

  String json() {
    for (BarDataset set : hasGoal ? List.of(satisfied, goals) : List.of(satisfied)) {
      data.addDataset(set);
    }
    return new BarChart()
        .setData(data)
        .setOptions(
            new BarOptions()
                .setResponsive(true)
                .setMaintainAspectRatio(false)
                .setScales(
                    new Scales()
                        .addScale(
                            Scales.ScaleAxis.Y,
                            new LinearScaleOptions().setMin(0).setMax(PERCENT))))
        .toJson();
  }
}
