package se.brobyggaren.web.statistics.progress;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.statistics.boundary.progress.FollowingTheYear;
import se.brobyggaren.statistics.boundary.progress.YearProgress;
import se.brobyggaren.statistics.boundary.progress.YearProgress.Times;
import se.brobyggaren.statistics.boundary.progress.YearProgress.Trend;
import se.brobyggaren.statistics.boundary.report.ReportTable;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.statistics.report.ReportWords;
import se.brobyggaren.web.statistics.report.ReportYears;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Texts;

/** Årets utveckling mot året före. */
@Named
@RequestScoped
public class ProgressPage {
  private static final String OWN = "own";
  private static final String SERVICE = "service";

  @Inject FollowingTheYear progress;
  @Inject ReportWords words;
  @Inject Texts texts;
  @Inject CurrentUser user;
  @Inject ReportYears years;

  private Integer year;
  private String view;
  private YearProgress shown;

  /** A lead sees the service unless the own work is asked for; an ombud the own work. */
  public void load() {
    year = year == null ? years.newest() : year;
    boolean own = OWN.equals(view) || !user.has(Role.LEAD);
    view = own ? OWN : SERVICE;
    shown = own ? progress.own(year) : progress.ofService(year);
  }

  public YearProgress getShown() {
    return shown;
  }

  public boolean isAbsent() {
    return shown.until() == null;
  }

  public boolean isDrawn() {
    return !isAbsent() && !shown.empty();
  }

  public String getTitle() {
    return texts.of("statistics.progress.titleOf", Integer.toString(year));
  }

  /** Somebody who is both lead and ombud chooses. */
  public boolean isChoosing() {
    return user.has(Role.LEAD) && user.has(Role.OMBUD);
  }

  /** Beside the whole service, which is shown unless the own work is asked for. */
  public List<Option> getViews() {
    return List.of(new Option(OWN, texts.of("statistics.progress.view.own")));
  }

  public List<Option> getYears() {
    return years.around(year);
  }

  public String chartLabel(String key, ReportTable table) {
    return texts.of(
        key, words.of(table.title()), Integer.toString(year), Integer.toString(year - 1));
  }

  public String getLoadLabel() {
    return texts.of("statistics.progress.chart.load", Integer.toString(year));
  }

  public String getMeanBefore() {
    return texts.of("statistics.progress.load.before", Integer.toString(year - 1));
  }

  public String month(int number) {
    return words.month(number);
  }

  public boolean opens(ReportTable.Figure figure) {
    return figure.count() != null && figure.count() > 0;
  }

  /** Address of the records behind a figure. */
  public String records(ReportTable table, ReportTable.Row row, int column) {
    return "/app/statistics/records?form="
        + (shown.own() ? FollowingTheYear.OWN : FollowingTheYear.SERVICE)
        + "&year="
        + year
        + "&table="
        + table.code()
        + "&row="
        + row.heading().code()
        + "&column="
        + table.columns().get(column).code();
  }

  public TableExport getExport() {
    var rows = new ArrayList<List<Object>>();
    Stream.concat(
            shown.trends().stream().map(Trend::table), shown.times().stream().map(Times::table))
        .forEach(table -> table.rows().forEach(row -> rows.add(cells(table, row))));
    if (shown.load() != null) {
      shown
          .load()
          .months()
          .forEach(
              month ->
                  rows.add(
                      Arrays.asList(
                          texts.of("statistics.progress.load"),
                          texts.of("statistics.progress.load.of"),
                          month(month.month()),
                          month.mean(),
                          month.meanBefore())));
    }
    return new TableExport(
        texts.of("statistics.progress.file", Integer.toString(year)),
        List.of(
            texts.of("statistics.report.table"),
            texts.of("statistics.report.population"),
            texts.of("statistics.report.row"),
            Integer.toString(year),
            Integer.toString(year - 1)),
        rows);
  }

  private List<Object> cells(ReportTable table, ReportTable.Row row) {
    return Arrays.asList(
        words.of(table.title()),
        words.of(table.population()),
        words.heading(row.heading()),
        row.figures().get(0).count(),
        row.figures().get(1).count());
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public String getView() {
    return view;
  }

  public void setView(String view) {
    this.view = view;
  }
}
