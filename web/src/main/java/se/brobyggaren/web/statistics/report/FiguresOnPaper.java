package se.brobyggaren.web.statistics.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import se.brobyggaren.statistics.boundary.report.ReportTable;
import se.brobyggaren.web.export.Markup;
import se.brobyggaren.web.export.Paper;
import se.brobyggaren.web.text.Preferences;
import se.brobyggaren.web.text.Texts;

/** Tabeller på papper: as on the page, each with whom it counts. */
@RequestScoped
public class FiguresOnPaper {
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
  @Inject Texts texts;
  @Inject Preferences preferences;

  /**
   * Everything before the body's first words.
   *
   * @param tables all that will be written
   */
  public Markup begin(String title, String subject, Stream<ReportTable> tables) {
    boolean wide = tables.anyMatch(table -> table.columns().size() > COLUMNS_OF_A_PAGE);
    String margin = title.replaceAll("[\"\\\\<>&\\p{Cntrl}]", " ");
    var out = new Markup();
    out.open("html lang=\"" + preferences.getLanguage() + "\"").open("head");
    out.text("title", title);
    out.open("meta name=\"subject\" content=\"" + Markup.escaped(subject) + "\"").close("meta");
    out.text("style", STYLE.formatted(wide ? "landscape" : "portrait", Paper.FAMILY, margin));
    return out.close("head").open("body").text("h1", title).text("p", subject);
  }

  /** The finished document. */
  public String end(Markup out) {
    return out.close("body").close("html").toString();
  }

  public void write(Markup out, ReportTable table) {
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

  /** Something told in a row: the heading and the words beside. */
  public void fact(Markup out, String term, String told) {
    out.open("tr").text("th scope=\"row\"", term).text("td class=\"answer\"", told).close("tr");
  }
}
