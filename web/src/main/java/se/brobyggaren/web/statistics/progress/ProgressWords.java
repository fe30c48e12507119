package se.brobyggaren.web.statistics.progress;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import se.brobyggaren.statistics.boundary.progress.DailyLoad;
import se.brobyggaren.statistics.boundary.progress.YearProgress;
import se.brobyggaren.statistics.boundary.progress.YearProgress.Times;
import se.brobyggaren.statistics.boundary.progress.YearProgress.Trend;
import se.brobyggaren.statistics.boundary.report.ReportTable;
import se.brobyggaren.web.statistics.report.ReportWords;
import se.brobyggaren.web.text.Texts;

/** Vad varje kurva visar, i en eller två meningar. */
@Named
@RequestScoped
public class ProgressWords {
  private static final int MONTHS = 12;

  @Inject ReportWords words;
  @Inject Texts texts;

  public String trend(YearProgress year, Trend trend) {
    return trend.stock() ? stock(year, trend.table()) : flow(year, trend);
  }

  private String flow(YearProgress year, Trend trend) {
    if (trend.now() == null) {
      return texts.of("statistics.progress.flow.begun");
    }
    var last = month(trend.table(), trend.wholeMonths() - 1);
    var sum =
        trend.before() == null
            ? texts.of("statistics.progress.flow.alone", last, trend.now())
            : texts.of("statistics.progress.flow", last, trend.now(), trend.before(), before(year));
    int most = most(trend.table());
    return most < 0
        ? sum
        : sum
            + " "
            + texts.of(
                "statistics.progress.flow.most",
                month(trend.table(), most),
                counts(trend.table(), 0).get(most));
  }

  /** Of this year; below 0 when nothing happened. */
  private static int most(ReportTable table) {
    var counts = counts(table, 0);
    int most = -1;
    for (int month = 0; month < counts.size(); month++) {
      Long count = counts.get(month);
      if (count != null && count > (most < 0 ? 0 : counts.get(most))) {
        most = month;
      }
    }
    return most;
  }

  private String stock(YearProgress year, ReportTable table) {
    var now = counts(table, 0);
    int last = MONTHS - 1;
    while (last >= 0 && now.get(last) == null) {
      last--;
    }
    if (last < 0) {
      return texts.of("statistics.progress.stock.none");
    }
    Long before = counts(table, 1).get(last);
    var end =
        before == null
            ? texts.of("statistics.progress.stock.alone", month(table, last), now.get(last))
            : texts.of(
                "statistics.progress.stock",
                month(table, last),
                now.get(last),
                before,
                before(year));
    var known = now.stream().filter(Objects::nonNull).sorted().toList();
    return end
        + " "
        + texts.of("statistics.progress.stock.between", known.get(0), known.get(known.size() - 1));
  }

  public String times(Times times) {
    if (times.median() == null) {
      return texts.of("statistics.progress.times.none");
    }
    var now =
        texts.of(
            "statistics.progress.times",
            times.median(),
            times.lower(),
            times.upper(),
            times.counted());
    return times.medianBefore() == null
        ? now
        : now + " " + texts.of("statistics.progress.times.before", times.medianBefore());
  }

  /** What was measured against cap and goal, over the days that have come. */
  public String load(DailyLoad load) {
    var measured = load.measured();
    var said = new ArrayList<String>();
    said.add(
        measured.cap() == null
            ? texts.of("statistics.goal.cases.noCap")
            : texts.of("statistics.goal.cases.cap", measured.cap()));
    if (measured.goalFrom() != null && measured.goalTo() != null) {
      said.add(texts.of("statistics.progress.load.goal", measured.goalFrom(), measured.goalTo()));
    }
    if (measured.days() == 0) {
      said.add(texts.of("statistics.goal.cases.none"));
    } else {
      said.add(
          texts.of(
              "statistics.goal.cases.measured",
              measured.highest(),
              measured.highestOn(),
              measured.mean(),
              measured.atEnd()));
      if (measured.daysAboveCap() != null) {
        said.add(texts.of("statistics.goal.cases.above", measured.daysAboveCap(), measured.days()));
      }
    }
    return String.join(" ", said);
  }

  /** A dash where there is nothing to count. */
  public String ratio(Number number) {
    return number == null ? texts.of("statistics.report.nothing") : texts.number(number);
  }

  private String month(ReportTable table, int month) {
    return words.of(table.rows().get(month).heading().text()).toLowerCase(Locale.ROOT);
  }

  /** Of the twelve months; null where there is nothing to count. */
  static List<Long> counts(ReportTable table, int column) {
    var counts = new ArrayList<Long>();
    table.rows().stream()
        .limit(MONTHS)
        .forEach(row -> counts.add(row.figures().get(column).count()));
    return counts;
  }

  private static String before(YearProgress year) {
    return Integer.toString(year.year() - 1);
  }
}
