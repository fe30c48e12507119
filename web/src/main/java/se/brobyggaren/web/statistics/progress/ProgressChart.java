package se.brobyggaren.web.statistics.progress;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.brobyggaren.statistics.boundary.progress.DailyLoad;
import se.brobyggaren.statistics.boundary.report.ReportTable;
import se.brobyggaren.statistics.boundary.report.ReportTable.Heading;
import se.brobyggaren.web.statistics.report.ReportWords;
import se.brobyggaren.web.text.Texts;
import software.xdev.chartjs.model.charts.BarChart;
import software.xdev.chartjs.model.charts.LineChart;
import software.xdev.chartjs.model.data.BarData;
import software.xdev.chartjs.model.data.LineData;
import software.xdev.chartjs.model.dataset.BarDataset;
import software.xdev.chartjs.model.dataset.LineDataset;
import software.xdev.chartjs.model.options.BarOptions;
import software.xdev.chartjs.model.options.LineOptions;
import software.xdev.chartjs.model.options.scale.Scales;
import software.xdev.chartjs.model.options.scale.cartesian.linear.LinearScaleOptions;
import software.xdev.chartjs.model.options.scale.cartesian.linear.LinearTickOptions;

/**
 * Året mot året före. The year before is dashed, or beside, so that the two can be told apart
 * without colours; a month that has not begun is a gap.
 */
@Named
@RequestScoped
public class ProgressChart {
  /** Readable on light, on dark and on paper. */
  private static final List<String> COLOURS = List.of("#3b82c4", "#c2703d", "#2f9e6e");

  private static final int WIDEST_BAR = 48;
  private static final List<Integer> DASHES = List.of(6, 5);

  @Inject ReportWords words;
  @Inject Texts texts;

  public String months(ReportTable table) {
    var data = new LineData();
    table.rows().stream()
        .filter(row -> row.heading().kind() != Heading.Kind.TOTAL)
        .forEach(row -> data.addLabel(words.of(row.heading().text())));
    for (int column = 0; column < table.columns().size(); column++) {
      data.addDataset(
          line(
              words.of(table.columns().get(column).text()),
              column,
              ProgressWords.counts(table, column)));
    }
    return new LineChart(data, lines(true)).toJson();
  }

  public String bars(ReportTable table) {
    var data = new BarData();
    var rows =
        table.rows().stream().filter(row -> row.heading().kind() != Heading.Kind.TOTAL).toList();
    rows.forEach(row -> data.addLabel(words.of(row.heading().text())));
    for (int column = 0; column < table.columns().size(); column++) {
      var set =
          new BarDataset()
              .setLabel(words.of(table.columns().get(column).text()))
              .setBackgroundColor(COLOURS.get(column))
              .setMaxBarThickness(WIDEST_BAR);
      for (var row : rows) {
        set.addData(row.figures().get(column).count());
      }
      data.addDataset(set);
    }
    return new BarChart()
        .setData(data)
        .setOptions(
            new BarOptions()
                .setResponsive(true)
                .setMaintainAspectRatio(false)
                .setScales(scales(true)))
        .toJson();
  }

  /** Every day; cap and goal as lines across. */
  public String load(DailyLoad load) {
    var data = new LineData();
    load.days().forEach(day -> data.addLabel(texts.date(day.on())));
    List<BigDecimal> ratios = new ArrayList<>();
    load.days().forEach(day -> ratios.add(day.perFte()));
    var each = line(texts.of("statistics.progress.load.perFte"), 0, ratios);
    each.setStepped(true);
    data.addDataset(each);
    var measured = load.measured();
    across(data, "statistics.progress.load.cap", 1, measured.cap(), ratios.size());
    across(data, "statistics.progress.load.goalFrom", 2, measured.goalFrom(), ratios.size());
    across(data, "statistics.progress.load.goalTo", 2, measured.goalTo(), ratios.size());
    return new LineChart(data, lines(false)).toJson();
  }

  private void across(LineData data, String name, int colour, Integer at, int days) {
    if (at != null) {
      var line = line(texts.of(name), colour, Collections.nCopies(days, at));
      line.setBorderDash(DASHES);
      data.addDataset(line);
    }
  }

  private static LineDataset line(String name, int place, List<? extends Number> points) {
    var line = new LineDataset();
    line.setLabel(name);
    line.setData(points.stream().map(point -> (Number) point).toList());
    line.setBorderColor(COLOURS.get(place));
    line.setBackgroundColor(COLOURS.get(place));
    line.setSpanGaps(false);
    line.setPointRadius(List.of(points.size() > DAYS_OF_A_MONTH ? 0 : 3));
    if (place == 1) {
      line.setBorderDash(DASHES);
    }
    return line;
  }

  private static final int DAYS_OF_A_MONTH = 31;

  private static LineOptions lines(boolean whole) {
    var options = new LineOptions();
    options.setMaintainAspectRatio(false);
    options.setAnimation(false);
    options.setScales(scales(whole));
    return options;
  }

  private static Scales scales(boolean whole) {
    var axis = new LinearScaleOptions().setBeginAtZero(true);
    return new Scales()
        .addScale(
            Scales.ScaleAxis.Y,
            whole ? axis.setTicks(new LinearTickOptions().setPrecision(0)) : axis);
  }
}
