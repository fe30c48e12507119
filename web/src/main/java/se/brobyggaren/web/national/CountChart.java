package se.brobyggaren.web.national;

import java.util.ArrayList;
import java.util.List;
import software.xdev.chartjs.model.charts.BarChart;
import software.xdev.chartjs.model.color.RGBAColor;
import software.xdev.chartjs.model.data.BarData;
import software.xdev.chartjs.model.dataset.BarDataset;
import software.xdev.chartjs.model.options.BarOptions;
import software.xdev.chartjs.model.options.scale.Scales;
import software.xdev.chartjs.model.options.scale.cartesian.linear.LinearScaleOptions;
import software.xdev.chartjs.model.options.scale.cartesian.linear.LinearTickOptions;

/** Stapeldiagram över antal; the same numbers stand in a table beside it. */
final class CountChart {
  /** Tones that can be told apart, and from the ground in light and dark. */
  private static final List<RGBAColor> COLOURS =
      List.of(new RGBAColor(176, 118, 52), new RGBAColor(47, 140, 131));

  private static final int LONGEST = 34;

  private final BarData data = new BarData();

  /** One bar alone would fill the picture. */
  private static final int WIDEST_BAR = 64;

  private final List<BarDataset> sets = new ArrayList<>();

  CountChart(List<String> names) {
    names.forEach(name -> data.addLabel(shortened(name)));
  }

  CountChart bars(String name, List<Integer> counts) {
    BarDataset set =
        new BarDataset()
            .setLabel(name)
            .setBackgroundColor(COLOURS.get(sets.size() % COLOURS.size()))
            .setMaxBarThickness(WIDEST_BAR);
    counts.forEach(set::addData);
    sets.add(set);
    data.addDataset(set);
    return this;
  }

  String json() {
    return new BarChart()
        .setData(data)
        .setOptions(
            new BarOptions()
                .setResponsive(true)
                .setMaintainAspectRatio(false)
                .setScales(new Scales().addScale(Scales.ScaleAxis.Y, wholeNumbers())))
        .toJson();
  }

  private static LinearScaleOptions wholeNumbers() {
    return new LinearScaleOptions()
        .setBeginAtZero(true)
        .setTicks(new LinearTickOptions().setPrecision(0));
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).strip() + "…";
  }
}
