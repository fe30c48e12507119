package se.brobyggaren.statistics.entity.signing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.brobyggaren.programme.boundary.YearAccount;
import se.brobyggaren.statistics.boundary.filling.FilledForm;
import se.brobyggaren.statistics.boundary.report.ReportTable.Heading;
import se.brobyggaren.statistics.boundary.signing.Hindrance;
import se.brobyggaren.statistics.boundary.signing.Hindrance.Kind;
import se.brobyggaren.statistics.entity.report.FormCompilation;
import se.brobyggaren.statistics.entity.table.Categories;
import se.brobyggaren.statistics.entity.table.CountedTable;
import se.brobyggaren.tenantconfig.Vocabularies;
import se.brobyggaren.tenantconfig.report.Axis;
import se.brobyggaren.tenantconfig.report.Dimension;
import se.brobyggaren.tenantconfig.values.LocalText;

/**
 * Whether a report can be signed (färdig för underskrift): its days are over, it adds up, it is
 * answered and filled in, and every word that it counts has a national code.
 */
public final class Readiness {
  private final FormCompilation tables;
  private final Categories words;
  private final Vocabularies today;

  /**
   * @param words of the report's year
   * @param today a word that got its code afterwards is mapped all the same
   */
  public Readiness(FormCompilation tables, Categories words, Vocabularies today) {
    this.tables = tables;
    this.words = words;
    this.today = today;
  }

  /**
   * @param last the report's last day
   */
  public List<Hindrance> hindrances(LocalDate last, LocalDate today, FilledForm filled) {
    return all(goesOn(last, today), notAnswered(filled), notFilledIn(filled));
  }

  /**
   * @param last the sheet's last day
   */
  public List<Hindrance> hindrances(LocalDate last, LocalDate today, YearAccount account) {
    return all(
        goesOn(last, today),
        missing("budget", account.budget()),
        missing("outcome", account.outcome()),
        missing("fulfilment", account.fulfilment()));
  }

  @SafeVarargs
  private List<Hindrance> all(Stream<Hindrance>... ofItsKind) {
    return Stream.concat(
            Stream.of(doesNotAddUp()), Stream.concat(Stream.of(ofItsKind), Stream.of(words())))
        .flatMap(hindrances -> hindrances)
        .toList();
  }

  private static Stream<Hindrance> missing(String place, Object told) {
    return told == null
        ? Stream.of(new Hindrance(Kind.NOT_FILLED_IN, Categories.words("sheet." + place)))
        : Stream.empty();
  }

  private static Stream<Hindrance> goesOn(LocalDate last, LocalDate today) {
    var day = last.toString();
    return last.isBefore(today)
        ? Stream.empty()
        : Stream.of(new Hindrance(Kind.GOES_ON, new LocalText(day, day)));
  }

  private Stream<Hindrance> doesNotAddUp() {
    return tables.discrepancies().isEmpty()
        ? Stream.empty()
        : Stream.of(new Hindrance(Kind.DOES_NOT_ADD_UP, null));
  }

  private static Stream<Hindrance> notAnswered(FilledForm filled) {
    return filled.answers().stream()
        .filter(answer -> answer.text() == null)
        .map(answer -> new Hindrance(Kind.NOT_ANSWERED, answer.asked()));
  }

  private static Stream<Hindrance> notFilledIn(FilledForm filled) {
    var amounts =
        filled.amounts().stream()
            .flatMap(
                of ->
                    of.lines().stream()
                        .filter(line -> line.amount() == null)
                        .map(line -> together(of.title(), line.text())));
    var grants =
        filled.grants().stream().filter(of -> of.periods().isEmpty()).map(FilledForm.Grants::title);
    return Stream.concat(amounts, grants).map(about -> new Hindrance(Kind.NOT_FILLED_IN, about));
  }

  private static LocalText together(LocalText table, LocalText line) {
    return new LocalText(
        table.sv() + ": " + line.sv(),
        table.en() == null || line.en() == null ? null : table.en() + ": " + line.en());
  }

  private Stream<Hindrance> words() {
    return tables.tables().stream()
        .flatMap(this::withoutCode)
        .distinct()
        .map(word -> new Hindrance(Kind.WORD_WITHOUT_CODE, word));
  }

  /** Of the words that head a row, a column or one of several tables, those that count somebody. */
  private Stream<LocalText> withoutCode(CountedTable table) {
    var layout = table.layout();
    var rows =
        table.rows().stream()
            .filter(row -> isCounted(row.cells()))
            .map(CountedTable.Row::heading)
            .filter(isWithoutCode(layout.rows()));
    var columns =
        Stream.iterate(0, at -> at < table.columns().size(), at -> at + 1)
            .filter(at -> isCounted(table.rows().stream().map(row -> row.cells().get(at)).toList()))
            .map(table.columns()::get)
            .filter(isWithoutCode(layout.columns()));
    var split =
        Stream.ofNullable(table.split())
            .filter(heading -> table.rows().stream().anyMatch(row -> isCounted(row.cells())))
            .filter(isWithoutCode(layout.split()));
    return Stream.of(split, rows, columns).flatMap(headings -> headings).map(Heading::text);
  }

  private Predicate<Heading> isWithoutCode(Axis axis) {
    return isWithoutCode(axis == null ? null : axis.by());
  }

  private Predicate<Heading> isWithoutCode(Dimension by) {
    return heading ->
        by != null
            && heading.kind() == Heading.Kind.CATEGORY
            && words.isWithoutNationalCode(by, heading.code())
            && by.list().stream()
                .flatMap(list -> today.terms(list).stream())
                .noneMatch(term -> term.code().equals(heading.code()) && term.mapped());
  }

  private static boolean isCounted(Collection<CountedTable.Cell> cells) {
    return cells.stream().anyMatch(cell -> !cell.facts().isEmpty());
  }
}
