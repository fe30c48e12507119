package se.brobyggaren.web.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import se.brobyggaren.casework.boundary.reading.CaseRow;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.text.Texts;

/** En ärendelista: sorted as the address says, and as a file with exactly what is shown. */
@Dependent
public class CaseListing {
  private static final List<String> COLUMNS =
      List.of(
          "number",
          "client",
          "ombudName",
          "phase",
          "openedOn",
          "lastContact",
          "timeGoal",
          "signs",
          "closedOn",
          "outcome");

  @Inject Texts texts;
  @Inject CaseWords words;

  /**
   * @param sort name of a column, with {@code -} in front for descending; null for the order that
   *     shows first what is to be looked at
   */
  public List<CaseRow> sorted(List<CaseRow> rows, String sort) {
    if (sort == null || sort.isBlank()) {
      return rows;
    }
    boolean descending = sort.startsWith("-");
    Comparator<CaseRow> order = by(descending ? sort.substring(1) : sort);
    List<CaseRow> sorted = new ArrayList<>(rows);
    sorted.sort(descending ? order.reversed() : order);
    return sorted;
  }

  private Comparator<CaseRow> by(String column) {
    Collator swedish = Collator.getInstance(Locale.forLanguageTag("sv-SE"));
    return switch (column) {
      case "client" -> Comparator.comparing(row -> words.name(row.client()), swedish);
      case "ombudName" -> Comparator.comparing(CaseRow::ombudName, swedish);
      case "phase" -> Comparator.comparing(CaseRow::phase);
      case "lastContact" ->
          Comparator.comparing(
              CaseRow::lastContact, Comparator.nullsFirst(Comparator.naturalOrder()));
      case "timeGoal" ->
          Comparator.comparing(CaseRow::timeGoal, Comparator.nullsLast(Comparator.naturalOrder()));
      case "closedOn" ->
          Comparator.comparing(CaseRow::closedOn, Comparator.nullsLast(Comparator.naturalOrder()));
      default -> Comparator.comparing(CaseRow::openedOn);
    };
  }

  public TableExport export(List<CaseRow> rows) {
    return new TableExport(
        texts.of("casework.cases.file"),
        COLUMNS.stream().map(column -> texts.of("casework.cases." + column)).toList(),
        rows.stream().map(this::cells).toList());
  }

  private List<Object> cells(CaseRow row) {
    return Arrays.asList(
        row.number(),
        words.name(row.client()),
        row.ombudName(),
        texts.label(row.phase()),
        row.openedOn(),
        row.lastContact(),
        row.timeGoal(),
        words.signs(row),
        row.closedOn(),
        row.open() ? null : words.outcome(row.outcome()));
  }
}
