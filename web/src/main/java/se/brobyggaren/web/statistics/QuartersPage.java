package se.brobyggaren.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import se.brobyggaren.statistics.boundary.QuarterRow;
import se.brobyggaren.statistics.boundary.QuarterlyFigures;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.text.Texts;

/** Kvartalen: vilka som är publicerade. */
@Named
@RequestScoped
public class QuartersPage {
  @Inject QuarterlyFigures figures;
  @Inject QuarterWords words;
  @Inject Texts texts;

  private List<QuarterRow> rows;

  public void load() {
    rows = figures.quarters();
  }

  public List<QuarterRow> getRows() {
    return rows;
  }

  public String state(QuarterRow row) {
    if (row.published()) {
      return texts.of("statistics.state.published");
    }
    return texts.of(row.closed() ? "statistics.state.closed" : "statistics.state.goesOn");
  }

  public String tone(QuarterRow row) {
    if (row.published()) {
      return "ok";
    }
    return row.closed() ? "wait" : "neutral";
  }

  public TableExport getExport() {
    return new TableExport(
        texts.of("statistics.quarters.file"),
        List.of(
            texts.of("statistics.quarters.quarter"),
            texts.of("statistics.quarters.state"),
            texts.of("statistics.quarters.published"),
            texts.of("statistics.quarters.by")),
        rows.stream()
            .map(
                row ->
                    Arrays.<Object>asList(
                        words.of(row.quarter()), state(row), row.publishedAt(), row.publishedBy()))
            .toList());
  }
}
