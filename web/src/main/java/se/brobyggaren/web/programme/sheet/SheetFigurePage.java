package se.brobyggaren.web.programme.sheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.programme.boundary.ProgrammeId;
import se.brobyggaren.statistics.boundary.report.FigureAddress;
import se.brobyggaren.statistics.boundary.report.FigureRecords;
import se.brobyggaren.statistics.boundary.report.RecordRow;
import se.brobyggaren.statistics.boundary.sheet.ProgrammeSheets;
import se.brobyggaren.statistics.boundary.sheet.SheetFigure;
import se.brobyggaren.tenantconfig.report.Programmes;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.text.Texts;

/** Deltagarna bakom en siffra i insatsens blad. */
@Named("programmeFigurePage")
@RequestScoped
public class SheetFigurePage {
  @Inject ProgrammeSheets sheets;
  @Inject Texts texts;
  @Inject HttpServletRequest request;

  private UUID id;
  private Integer year;
  private FigureRecords found;

  public void load() {
    if (id == null
        || year == null
        || Stream.of("table", "row", "column").anyMatch(n -> named(n) == null)) {
      throw new NotFound();
    }
    var at =
        new FigureAddress(
            Programmes.SHEET, year, named("table"), named("split"), named("row"), named("column"));
    found = sheets.records(new SheetFigure(new ProgrammeId(id), at));
  }

  public FigureRecords getFound() {
    return found;
  }

  public TableExport getExport() {
    return new TableExport(
        texts.of("programme.figure.file"),
        Stream.of("number", "startedOn", "endedOn")
            .map(column -> texts.of("programme.field." + column))
            .toList(),
        found.records().stream().map(SheetFigurePage::cells).toList());
  }

  private static List<Object> cells(RecordRow row) {
    return Arrays.asList(row.reference(), row.began(), row.ended());
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

  /** Null for a parameter that is left out or empty. */
  private String named(String parameter) {
    String value = request.getParameter(parameter);
    return value == null || value.isBlank() ? null : value;
  }
}
