package se.brobyggaren.web.programme.sheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import se.brobyggaren.statistics.boundary.sheet.ProgrammeSheet;
import se.brobyggaren.web.export.Markup;
import se.brobyggaren.web.export.Paper;
import se.brobyggaren.web.programme.ProgrammeWords;
import se.brobyggaren.web.statistics.report.FiguresOnPaper;
import se.brobyggaren.web.statistics.report.ReportWords;
import se.brobyggaren.web.statistics.signing.SigningWords;
import se.brobyggaren.web.text.Texts;

/** Insatsens blad på papper: what it is for, its money and results, and its tables. */
@RequestScoped
public class SheetDocument {
  @Inject FiguresOnPaper paper;
  @Inject ReportWords words;
  @Inject ProgrammeWords programmes;
  @Inject SigningWords signing;
  @Inject Texts texts;

  /** Tagged PDF (PDF/UA-1). */
  public byte[] pdf(ProgrammeSheet sheet) {
    return Paper.print(xhtml(sheet));
  }

  public String title(ProgrammeSheet sheet) {
    return texts.of(
        "programme.sheet.titleOf", sheet.programme().name(), Integer.toString(sheet.year()));
  }

  String xhtml(ProgrammeSheet sheet) {
    var covers = texts.of("programme.sheet.covers", sheet.first(), sheet.last());
    var out = paper.begin(title(sheet), covers, sheet.tables());
    out.text("p", signing.standing(sheet.signing()));
    if (!sheet.addsUp()) {
      out.text("p", texts.of("statistics.report.discrepancies.paper"));
    }
    out.text("h2", texts.of("programme.sheet.about"));
    out.open("table").open("tbody");
    about(out, sheet);
    results(out, sheet);
    out.close("tbody").close("table");
    for (var section : sheet.sections()) {
      if (!section.tables().isEmpty()) {
        out.text("h2", words.of(section.title()));
        section.tables().forEach(table -> paper.write(out, table));
      }
    }
    return paper.end(out);
  }

  private void about(Markup out, ProgrammeSheet sheet) {
    var programme = sheet.programme();
    told(out, "programme.parties", programme.parties());
    told(out, "programme.kind", programme.kind());
    told(out, "programme.purpose", programme.purpose());
    told(out, "programme.targetGroup", programme.targetGroup());
    told(out, "programme.goal", programme.goal());
  }

  private void results(Markup out, ProgrammeSheet sheet) {
    var account = sheet.account();
    told(out, "sheet.budget", programmes.kronor(account.budget()));
    told(out, "sheet.outcome", programmes.kronor(account.outcome()));
    told(out, "sheet.left", programmes.kronor(account.left()));
    told(out, "sheet.participants", texts.number(sheet.participants()));
    told(out, "sheet.closed", texts.number(sheet.closed()));
    told(out, "sheet.cost", programmes.kronor(sheet.costPerParticipant()));
    told(out, "sheet.fulfilment", account.fulfilment());
    told(out, "sheet.deviations", account.deviations());
  }

  private void told(Markup out, String key, String told) {
    boolean stated = told != null && !told.isBlank();
    paper.fact(out, texts.of("programme." + key), stated ? told : texts.of("programme.notStated"));
  }
}
