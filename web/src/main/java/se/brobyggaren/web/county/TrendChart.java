package se.brobyggaren.web.county;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.brobyggaren.county.boundary.CountyFigures;
import se.brobyggaren.county.boundary.CountyQuarter.Trend;
import se.brobyggaren.county.boundary.ReleasedCount;
import se.brobyggaren.tenantconfig.report.Measure;
import se.brobyggaren.web.statistics.QuarterWords;
import se.brobyggaren.web.text.Texts;
import software.xdev.chartjs.model.charts.LineChart;
import software.xdev.chartjs.model.data.LineData;
import software.xdev.chartjs.model.dataset.LineDataset;
import software.xdev.chartjs.model.options.LineOptions;

/**
 * Kurvan över kvartalen: one line a measure. A hidden total leaves a gap, since a line drawn
 * through it would guess at it.
 */
@RequestScoped
public class TrendChart {
  /** Readable on light and on dark; the table below says the same without colours. */
  private static final List<String> COLOURS = List.of("#3b82c4", "#2f9e6e", "#c2703d", "#9a6bc9");

  @Inject QuarterWords words;
  @Inject Texts texts;

  /** The model that the chart component reads; empty when there is nothing to draw. */
  public String of(List<Trend> trend) {
    var data = new LineData();
    trend.forEach(point -> data.addLabel(words.of(point.quarter())));
    for (int i = 0; i < CountyFigures.MEASURES.size(); i++) {
      data.addDataset(line(i, trend));
    }
    var options = new LineOptions();
    options.setMaintainAspectRatio(false);
    options.setAnimation(false);
    return new LineChart(data, options).toJson();
  }

  private LineDataset line(int place, List<Trend> trend) {
    Measure measure = CountyFigures.MEASURES.get(place);
    var line = new LineDataset();
    line.setLabel(texts.label(measure));
    line.setData(
        trend.stream()
            .map(
                point ->
                    point.totals().get(measure) instanceof ReleasedCount.Shown shown
                        ? (Number) shown.persons()
                        : null)
            .toList());
    line.setBorderColor(COLOURS.get(place));
    line.setBackgroundColor(COLOURS.get(place));
    line.setSpanGaps(false);
    return line;
  }
}
