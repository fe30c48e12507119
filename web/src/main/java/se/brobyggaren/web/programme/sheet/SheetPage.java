package se.brobyggaren.web.programme.sheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.programme.boundary.ProgrammeId;
import se.brobyggaren.statistics.boundary.report.ReportTable;
import se.brobyggaren.statistics.boundary.sheet.ProgrammeSheet;
import se.brobyggaren.statistics.boundary.sheet.ProgrammeSheets;
import se.brobyggaren.web.export.Download;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.programme.ProgrammeWords;
import se.brobyggaren.web.statistics.report.FigureLines;
import se.brobyggaren.web.statistics.signing.SignedPage;
import se.brobyggaren.web.statistics.signing.SigningWords;
import se.brobyggaren.web.text.Texts;

/** Insatsens blad för ett år, som det registrerade säger nu. */
@Named("programmeSheetPage")
@RequestScoped
public class SheetPage extends SignedPage {
  @Inject ProgrammeSheets sheets;
  @Inject ProgrammeWords rights;
  @Inject SheetDocument document;
  @Inject SigningWords signing;
  @Inject FigureLines lines;
  @Inject Download download;
  @Inject Texts texts;

  private UUID id;
  private Integer year;
  private ProgrammeSheet sheet;

  public void load() {
    if (id == null || year == null) {
      throw new NotFound();
    }
    var programme = new ProgrammeId(id);
    sheet =
        read(
            () -> sheets.of(programme, year),
            () -> sheets.asRecorded(programme, year),
            sheets::signed);
  }

  public void sendPdf() throws IOException {
    download.sendPdf(
        texts.of("programme.sheet.file", sheet.programme().code(), Integer.toString(year)),
        document.pdf(sheet));
  }

  /** Until the sheet is signed. */
  public boolean isAccounting() {
    return rights.isLead() && sheet.signing().signature() == null;
  }

  /** The lead may sign it now. */
  public boolean isSignable() {
    return rights.isLead() && !isRecorded() && sheet.signing().canBeSigned();
  }

  /** Where it is signed, and followed up when it is. */
  public String getSigning() {
    return signing.address(null, id, year, sheet.signing());
  }

  /** Address of the sheet as it stands. */
  public String getPlain() {
    return signing.report(null, id, year);
  }

  public ProgrammeSheet getSheet() {
    return sheet;
  }

  public String getTitle() {
    return document.title(sheet);
  }

  /** Nobody stands behind a nought. */
  public boolean opens(ReportTable.Figure figure) {
    return rights.isOpening() && figure.count() != null && figure.count() > 0;
  }

  /** Address of the participants behind a figure. */
  public String records(ReportTable table, ReportTable.Row row, int column) {
    return "/app/programme/figure?id="
        + id
        + "&year="
        + year
        + FigureLines.query(table, row, column);
  }

  /** The money first, then every figure of every table. */
  public TableExport getExport() {
    var rows = new ArrayList<List<Object>>();
    rows.add(money("budget", sheet.account().budget()));
    rows.add(money("outcome", sheet.account().outcome()));
    rows.add(money("cost", sheet.costPerParticipant()));
    sheet.tables().flatMap(lines::of).forEach(rows::add);
    return new TableExport(
        texts.of("programme.sheet.file", sheet.programme().code(), Integer.toString(year)),
        lines.headings(),
        rows);
  }

  private List<Object> money(String line, Long amount) {
    return Arrays.asList(
        texts.of("programme.sheet.money"),
        sheet.programme().name(),
        texts.of("programme.sheet." + line),
        texts.of("programme.sheet.inKronor"),
        amount,
        null);
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID wanted) {
    id = wanted;
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer wanted) {
    year = wanted;
  }
}
