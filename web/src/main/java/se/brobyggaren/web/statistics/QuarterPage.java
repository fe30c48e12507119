package se.brobyggaren.web.statistics;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.statistics.boundary.FigureTable;
import se.brobyggaren.statistics.boundary.PublishQuarter;
import se.brobyggaren.statistics.boundary.QuarterFigures;
import se.brobyggaren.statistics.boundary.QuarterlyFigures;
import se.brobyggaren.statistics.boundary.report.ReportDiscrepancy;
import se.brobyggaren.tenantconfig.report.Dimension;
import se.brobyggaren.tenantconfig.report.Measure;
import se.brobyggaren.tenantconfig.report.Population;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.text.Texts;

/** Kvartalets siffror: vad som lämnar verksamheten, innan och efter att det publicerats. */
@Named
@ViewScoped
public class QuarterPage implements Serializable {
  @Inject QuarterlyFigures figures;
  @Inject QuarterWords words;
  @Inject Texts texts;
  @Inject Messages messages;

  private String quarter;
  private QuarterFigures seen;

  public void load() {
    seen = figures.of(words.read(quarter));
  }

  /** Exactly the figures that this page has shown. */
  public String publish() {
    figures.publish(new PublishQuarter(seen.quarter(), seen.fingerprint()));
    messages.done("statistics.quarter.done");
    return "/app/statistics/quarter?faces-redirect=true&quarter=" + seen.quarter();
  }

  public String getQuarter() {
    return quarter;
  }

  public void setQuarter(String quarter) {
    this.quarter = quarter;
  }

  public QuarterFigures getSeen() {
    return seen;
  }

  public String getTitle() {
    return texts.of("statistics.quarter.titleOf", words.of(seen.quarter()));
  }

  public List<FigureTable> getLeavingClients() {
    return of(Population.CLIENTS, seen.leaving());
  }

  public List<FigureTable> getLeavingQueue() {
    return of(Population.QUEUE, seen.leaving());
  }

  public List<FigureTable> getInsideClients() {
    return of(Population.CLIENTS, seen.inside());
  }

  public List<FigureTable> getInsideQueue() {
    return of(Population.QUEUE, seen.inside());
  }

  private static List<FigureTable> of(Population population, List<FigureTable> tables) {
    return tables.stream().filter(table -> table.population() == population).toList();
  }

  /** With the sum below, as on paper. */
  public List<FigureTable.Row> rows(FigureTable table) {
    return Stream.concat(table.rows().stream(), Stream.of(table.sum())).toList();
  }

  /** The heading of the row, in words. */
  public String group(FigureTable table, FigureTable.Row row) {
    return table.by() == Dimension.MUNICIPALITY
        ? words.area(row.category())
        : words.category(row.category());
  }

  public long count(FigureTable.Row row, String measure) {
    return row.count(Measure.valueOf(measure));
  }

  /** Somebody came from another organisation, or went on in one. */
  public boolean isTransferred() {
    return Stream.concat(seen.leaving().stream(), seen.inside().stream())
        .anyMatch(
            table ->
                table.total(Measure.TRANSFERRED_IN) + table.total(Measure.TRANSFERRED_OUT) > 0);
  }

  public String caption(FigureTable table) {
    return texts.of(
        "statistics.quarter.caption",
        texts.label(table.population()),
        texts.label(table.by()),
        words.of(seen.quarter()));
  }

  /** The reason in a sentence, with what it is about. */
  public String sentence(ReportDiscrepancy found) {
    return texts.of(
        "statistics.publishingRefused." + found.kind(),
        found.place(),
        found.expected(),
        found.found(),
        seen.discrepancies().size());
  }

  public TableExport getExport() {
    var rows = new ArrayList<List<Object>>();
    Stream.concat(seen.leaving().stream(), seen.inside().stream())
        .forEach(table -> rows(table).forEach(row -> rows.addAll(cells(table, row))));
    return new TableExport(
        texts.of("statistics.quarter.file", seen.quarter().toString()),
        List.of(
            texts.of("statistics.quarter.population"),
            texts.of("statistics.quarter.leaves"),
            texts.of("statistics.quarter.by"),
            texts.of("statistics.quarter.category"),
            texts.of("statistics.quarter.measure"),
            texts.of("statistics.quarter.persons")),
        rows);
  }

  private List<List<Object>> cells(FigureTable table, FigureTable.Row row) {
    return table.measures().stream()
        .map(
            measure ->
                Arrays.<Object>asList(
                    texts.label(table.population()),
                    texts.of(
                        table.by() == Dimension.MUNICIPALITY
                            ? "statistics.quarter.leaves.no"
                            : "statistics.quarter.leaves.yes"),
                    texts.label(table.by()),
                    group(table, row),
                    texts.label(measure),
                    row.count(measure)))
        .toList();
  }
}
