package se.brobyggaren.web.county;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.brobyggaren.county.boundary.CountyFigures;
import se.brobyggaren.county.boundary.CountyQuarter;
import se.brobyggaren.county.boundary.CountyQuarter.Trend;
import se.brobyggaren.county.boundary.QuarterState;
import se.brobyggaren.county.boundary.QuarterState.State;
import se.brobyggaren.county.boundary.ReleasedCount;
import se.brobyggaren.tenantconfig.report.Measure;
import se.brobyggaren.web.county.FigureLine.FigureCell;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.statistics.QuarterWords;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Texts;

/** Länets siffror: ett kvartal, som det får visas, och kurvan över alla. */
@Named
@RequestScoped
public class CountyPage {
  @Inject CountyFigures figures;
  @Inject TrendChart chart;
  @Inject QuarterWords words;
  @Inject Texts texts;

  private String quarter;
  private CountyQuarter seen;

  public void load() {
    seen = figures.of(quarter == null || quarter.isBlank() ? null : words.read(quarter));
    quarter = seen.quarter() == null ? null : seen.quarter().toString();
  }

  public String getQuarter() {
    return quarter;
  }

  public void setQuarter(String quarter) {
    this.quarter = quarter;
  }

  public CountyQuarter getSeen() {
    return seen;
  }

  /** How a state looks. */
  public String tone(State of) {
    return switch (of) {
      case RELEASED -> "ok";
      case AWAITED -> "wait";
      case WITHHELD -> "warn";
      case ON_ITS_WAY -> "info";
      case NOT_PUBLISHED -> "neutral";
    };
  }

  /** The services and since when; empty when nobody is awaited. */
  public String awaited(QuarterState of) {
    return of.awaited().isEmpty()
        ? ""
        : texts.of(
            "county.states.since",
            String.join(", ", of.awaited()),
            of.quarter().last().plusDays(1));
  }

  public boolean isNothingYet() {
    return seen.quarter() == null;
  }

  public List<Option> getQuarters() {
    return seen.quarters().stream().map(q -> new Option(q.toString(), words.of(q))).toList();
  }

  /** TOTAL, SEX or AGE: the county's lines first, then the services'. */
  public List<FigureLine> lines(String breakdown) {
    return seen.tables().stream()
        .flatMap(
            table ->
                table.by(breakdown).stream()
                    .map(
                        row ->
                            new FigureLine(
                                table.name(), words.category(row.category()), cells(row.counts()))))
        .toList();
  }

  public String caption(String breakdown) {
    return texts.of("county.figures.caption." + breakdown, words.of(seen.quarter()));
  }

  public boolean isSomethingHidden() {
    return seen.tables().stream()
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.counts().values().stream())
        .anyMatch(ReleasedCount.Hidden.class::isInstance);
  }

  /** The county's own totals. */
  private List<Trend> drawn() {
    return seen.trend().stream().filter(Trend::whole).toList();
  }

  public boolean isDrawn() {
    return drawn().size() > 1;
  }

  public String getChart() {
    return chart.of(drawn());
  }

  /** The chart's table: a line a quarter, the newest first. */
  public List<FigureLine> getTrend() {
    var lines = new ArrayList<FigureLine>();
    drawn()
        .forEach(t -> lines.add(0, new FigureLine("", words.of(t.quarter()), cells(t.totals()))));
    return lines;
  }

  private List<FigureCell> cells(Map<Measure, ReleasedCount> counts) {
    return CountyFigures.MEASURES.stream().map(measure -> cell(counts.get(measure))).toList();
  }

  private FigureCell cell(ReleasedCount count) {
    if (count instanceof ReleasedCount.Shown shown) {
      return new FigureCell(shown.persons(), texts.number(shown.persons()), false);
    }
    var word = texts.of("county.hidden");
    return new FigureCell(word, word, true);
  }

  public TableExport getExport() {
    var headings =
        new ArrayList<>(
            List.of(texts.of("county.figures.owner"), texts.of("county.figures.group")));
    CountyFigures.MEASURES.forEach(measure -> headings.add(texts.label(measure)));
    return new TableExport(
        texts.of("county.figures.file", seen.quarter() == null ? "" : seen.quarter().toString()),
        headings,
        Stream.of("TOTAL", "SEX", "AGE").flatMap(by -> lines(by).stream()).map(this::row).toList());
  }

  private List<Object> row(FigureLine line) {
    var row = new ArrayList<Object>(List.of(line.owner(), line.group()));
    line.cells().forEach(cell -> row.add(cell.value()));
    return row;
  }
}
