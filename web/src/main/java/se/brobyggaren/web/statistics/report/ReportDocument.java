package se.brobyggaren.web.statistics.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import se.brobyggaren.statistics.boundary.filling.FilledForm;
import se.brobyggaren.statistics.boundary.report.MeasuredGoals;
import se.brobyggaren.statistics.boundary.report.ReportTable;
import se.brobyggaren.statistics.boundary.report.YearlyReport;
import se.brobyggaren.tenantconfig.report.Entries;
import se.brobyggaren.web.export.Markup;
import se.brobyggaren.web.export.Paper;
import se.brobyggaren.web.statistics.filling.FillingWords;
import se.brobyggaren.web.text.Preferences;
import se.brobyggaren.web.text.Texts;

/** En årsrapport på papper: headings, the tables as on the page, each with whom it counts. */
@RequestScoped
public class ReportDocument {
  /** More columns than this need a page that lies down. */
  private static final int COLUMNS_OF_A_PAGE = 7;

  private static final String STYLE =
      """
      @page { size: A4 %1$s; margin: 20mm 18mm;
        @bottom-left { font-family: '%2$s'; font-size: 8pt; content: "%3$s"; }
        @bottom-right { font-family: '%2$s'; font-size: 8pt; content: counter(page) " (" counter(pages) ")"; } }
      * { font-family: '%2$s'; }
      body { font-size: 9.5pt; line-height: 1.4; color: #1c2430; }
      h1 { font-size: 18pt; line-height: 1.2; } h2 { font-size: 13pt; margin-top: 8mm; }
      h3 { font-size: 10.5pt; margin: 5mm 0 0 0; } p { margin: 1mm 0 2mm 0; }
      h2, h3, .of { page-break-after: avoid; } .note, .of { color: #4a5564; font-size: 8.5pt; }
      .answer { white-space: pre-wrap; }
      table { width: 100%%; border-collapse: collapse; -fs-table-paginate: paginate; }
      tr { page-break-inside: avoid; }
      th, td { border-bottom: 0.5pt solid #8a94a3; padding: 1mm 2mm; vertical-align: top; }
      th { font-weight: bold; text-align: left; } .num { text-align: right; }
      """;

  @Inject ReportWords words;
  @Inject GoalWords goals;
  @Inject FillingWords fillings;
  @Inject Texts texts;
  @Inject Preferences preferences;

  /** Tagged PDF (PDF/UA-1). */
  public byte[] pdf(YearlyReport report) {
    return Paper.print(xhtml(report));
  }

  public String title(YearlyReport report) {
    return texts.of(
        "statistics.report.titleOf", words.of(report.title()), Integer.toString(report.year()));
  }

  String xhtml(YearlyReport report) {
    var out = new Markup();
    String covers =
        texts.of("statistics.report.covers", report.first(), report.last(), words.of(report.to()));
    out.open("html lang=\"" + preferences.getLanguage() + "\"").open("head");
    out.text("title", title(report));
    out.open("meta name=\"subject\" content=\"" + Markup.escaped(covers) + "\"").close("meta");
    out.text("style", style(report)).close("head").open("body");
    out.text("h1", title(report)).text("p", covers);
    if (!report.addsUp()) {
      out.text("p", texts.of("statistics.report.discrepancies.paper"));
    }
    report.sections().forEach(section -> write(out, section, report.filled()));
    write(out, report.goals());
    return out.close("body").close("html").toString();
  }

  private String style(YearlyReport report) {
    boolean wide = report.tables().anyMatch(t -> t.columns().size() > COLUMNS_OF_A_PAGE);
    return STYLE.formatted(
        wide ? "landscape" : "portrait",
        Paper.FAMILY,
        title(report).replaceAll("[\"\\\\<>&\\p{Cntrl}]", " "));
  }

  private void write(Markup out, YearlyReport.Section section, FilledForm filled) {
    if (section.isEmpty()) {
      return;
    }
    out.text("h2", words.of(section.title()));
    for (var asked : section.questions()) {
      out.text("h3", words.of(asked.text()));
      out.text("p class=\"answer\"", fillings.answer(filled, asked.code()));
    }
    section.tables().forEach(table -> write(out, table));
    section.entries().forEach(entries -> write(out, entries, filled));
  }

  private void write(Markup out, Entries entries, FilledForm filled) {
    out.text("h3", words.of(entries.title()));
    out.open("table").open("thead").open("tr");
    out.text("th scope=\"col\"", texts.of("statistics.report.row"));
    out.text("th scope=\"col\" class=\"num\"", fillings.unit(entries));
    out.close("tr").close("thead").open("tbody");
    for (var row : fillings.rows(filled, entries)) {
      out.open("tr").text("th scope=\"row\"", row.label());
      out.text("td class=\"num\"", fillings.value(row)).close("tr");
    }
    out.close("tbody").close("table");
  }

  private void write(Markup out, ReportTable table) {
    out.text("h3", words.title(table));
    out.text("p class=\"of\"", texts.of("statistics.report.of", words.of(table.population())));
    out.open("table").open("thead").open("tr");
    out.text("th scope=\"col\"", texts.of("statistics.report.row"));
    table.columns().forEach(c -> out.text("th scope=\"col\" class=\"num\"", words.heading(c)));
    out.close("tr").close("thead").open("tbody");
    for (var row : table.rows()) {
      out.open("tr").text("th scope=\"row\"", words.heading(row.heading()));
      row.figures().forEach(figure -> out.text("td class=\"num\"", words.figure(figure)));
      out.close("tr");
    }
    out.close("tbody").close("table");
    if (table.several()) {
      out.text("p class=\"note\"", texts.of("statistics.report.several"));
    }
    if (table.perCentOf() != null) {
      out.text(
          "p class=\"note\"", texts.of("statistics.report.shareOf", words.of(table.perCentOf())));
    }
    out.textIfAny("p class=\"note\"", words.of(table.note()));
  }

  private void write(Markup out, MeasuredGoals measured) {
    if (measured.equals(MeasuredGoals.NONE)) {
      return;
    }
    out.text("h2", texts.of("statistics.report.goals"));
    if (measured.casesPerFte() != null) {
      out.text("h3", texts.of("statistics.goal.cases"));
      out.text("p", goals.cases(measured.casesPerFte()));
    }
    if (measured.time() != null) {
      out.text("h3", texts.of("statistics.goal.time"));
      out.text("p", goals.time(measured.time()));
    }
    if (measured.satisfaction() != null) {
      out.text("h3", texts.of("statistics.goal.satisfaction"));
      out.text("p", goals.satisfaction(measured.satisfaction()));
    }
  }
}
