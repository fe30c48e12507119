package se.brobyggaren.web.statistics.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import se.brobyggaren.statistics.boundary.filling.FilledForm;
import se.brobyggaren.statistics.boundary.report.MeasuredGoals;
import se.brobyggaren.statistics.boundary.report.YearlyReport;
import se.brobyggaren.tenantconfig.report.Entries;
import se.brobyggaren.web.export.Markup;
import se.brobyggaren.web.export.Paper;
import se.brobyggaren.web.statistics.filling.FillingWords;
import se.brobyggaren.web.statistics.signing.SigningWords;
import se.brobyggaren.web.text.Texts;

/** En årsrapport på papper: headings, the tables as on the page, each with whom it counts. */
@RequestScoped
public class ReportDocument {
  @Inject FiguresOnPaper paper;
  @Inject ReportWords words;
  @Inject GoalWords goals;
  @Inject FillingWords fillings;
  @Inject SigningWords signing;
  @Inject Texts texts;

  /** Tagged PDF (PDF/UA-1). */
  public byte[] pdf(YearlyReport report) {
    return Paper.print(xhtml(report));
  }

  public String title(YearlyReport report) {
    return texts.of(
        "statistics.report.titleOf", words.of(report.title()), Integer.toString(report.year()));
  }

  String xhtml(YearlyReport report) {
    String covers =
        texts.of("statistics.report.covers", report.first(), report.last(), words.of(report.to()));
    var out = paper.begin(title(report), covers, report.tables());
    out.text("p", signing.standing(report.signing()));
    if (!report.addsUp()) {
      out.text("p", texts.of("statistics.report.discrepancies.paper"));
    }
    report.sections().forEach(section -> write(out, section, report.filled()));
    write(out, report.goals());
    return paper.end(out);
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
    section.tables().forEach(table -> paper.write(out, table));
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
