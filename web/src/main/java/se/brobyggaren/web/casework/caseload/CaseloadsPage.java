package se.brobyggaren.web.casework.caseload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.brobyggaren.casework.boundary.caseload.CaseloadOverview;
import se.brobyggaren.casework.boundary.caseload.CaseloadRow;
import se.brobyggaren.casework.boundary.caseload.Caseloads;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.text.Texts;

/** Ärendemängd: all caseloads against cap and goal, today or on a past day. */
@Named
@RequestScoped
public class CaseloadsPage {
  private static final List<String> COLUMNS =
      List.of("name", "fte", "active", "allowed", "free", "goal");

  @Inject Caseloads caseloads;
  @Inject Texts texts;
  @Inject Clock clock;

  private LocalDate day;
  private CaseloadOverview overview;

  public void load() {
    LocalDate today = LocalDate.now(clock);
    overview = caseloads.on(day == null || day.isAfter(today) ? today : day);
  }

  public CaseloadOverview getOverview() {
    return overview;
  }

  /** The longest that any bar must show. */
  public int getScale() {
    return overview.rows().stream()
        .flatMap(row -> Stream.of(row.active(), row.allowed(), row.goalTo()))
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .max()
        .orElse(1);
  }

  public String words(CaseloadRow row) {
    if (row.allowed() == null) {
      return texts.of("casework.caseloads.only", row.active());
    }
    return texts.of(
        row.overCap() ? "casework.caseloads.over" : "casework.caseloads.within",
        row.active(),
        row.allowed());
  }

  public String goal(CaseloadRow row) {
    if (row.goalFrom() == null && row.goalTo() == null) {
      return texts.of("casework.caseloads.notStated");
    }
    return Objects.toString(row.goalFrom(), "") + "–" + Objects.toString(row.goalTo(), "");
  }

  public TableExport getExport() {
    return new TableExport(
        texts.of("casework.caseloads.file"),
        COLUMNS.stream().map(column -> texts.of("casework.caseloads." + column)).toList(),
        overview.rows().stream().map(this::cells).toList());
  }

  private List<Object> cells(CaseloadRow row) {
    return Arrays.asList(
        row.name(),
        row.fte(),
        row.active(),
        row.allowed(),
        row.allowed() == null ? null : row.free(),
        goal(row));
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate wanted) {
    day = wanted;
  }
}
