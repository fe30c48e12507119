package se.brobyggaren.exchange.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import se.brobyggaren.exchange.boundary.RowProblem;
import se.brobyggaren.exchange.boundary.RowProblem.Kind;
import se.brobyggaren.kernel.Ids;

/** Reads a row by itself (radläsning): its cells, its days, its person. */
final class RowReading {
  /** The service is for adults (SFS 2013:522 § 3). */
  private static final int ADULT = 18;

  private static final int OLDEST = 110;
  private static final int MANY_MINUTES = 1440;
  private static final int MANY_AUTHORITIES = 99;
  private static final BigDecimal MOST_FTE = BigDecimal.valueOf(100);

  private final CsvFile file;
  private final Words words;
  private final Consumer<RowProblem> problems;

  RowReading(CsvFile file, Words words, Consumer<RowProblem> problems) {
    this.file = file;
    this.words = words;
    this.problems = problems;
  }

  /** Null when not even its kind or its first day can be read. */
  EarlierRecord read(CsvFile.Row row) {
    var cells = new Cells(row, file.columns(), problems);
    if (!cells.has(Column.RECORD)) {
      cells.problem(Column.RECORD, Kind.MISSING);
      return null;
    }
    var kind = RecordKind.of(cells.text(Column.RECORD)).orElse(null);
    if (kind == null) {
      cells.problem(Column.RECORD, Kind.UNKNOWN_RECORD);
      return null;
    }
    cells.fit(kind);
    var began = cells.day(Column.BEGAN);
    var ended = cells.day(Column.ENDED);
    if (began == null) {
      return null;
    }
    days(cells, kind, began, ended);
    if (kind == RecordKind.CASE && ended != null && !cells.has(Column.ENDED_AS)) {
      cells.problem(Column.ENDED_AS, Kind.MISSING);
    }
    if (kind == RecordKind.CASE && ended == null && cells.has(Column.ENDED_AS)) {
      cells.problem(Column.ENDED, Kind.MISSING);
    }
    return record(cells, kind, began, ended);
  }

  private void days(Cells cells, RecordKind kind, LocalDate began, LocalDate ended) {
    if (ended != null && ended.isBefore(began)) {
      cells.problem(Column.ENDED, Kind.ENDED_BEFORE_BEGAN);
    } else if (began.isAfter(file.until()) || kind.isOccasion() && began.isBefore(file.from())) {
      cells.problem(Column.BEGAN, Kind.OUTSIDE_THE_DAYS);
    } else if (ended != null && (ended.isBefore(file.from()) || ended.isAfter(file.until()))) {
      cells.problem(Column.ENDED, Kind.OUTSIDE_THE_DAYS);
    }
  }

  private EarlierRecord record(Cells cells, RecordKind kind, LocalDate began, LocalDate ended) {
    String municipality = municipality(cells);
    String beginning = cells.word(Column.BEGAN_AS, Words::beginning);
    return new EarlierRecord(
        cells.row(),
        kind,
        Ids.next(),
        cells.key(Column.REFERENCE),
        cells.key(Column.CASE),
        null,
        cells.word(Column.SEX, Words::sex),
        birthYear(cells, began),
        municipality,
        district(cells, municipality),
        began,
        ended,
        ended,
        kind == RecordKind.CASE && beginning == null ? "NEW" : beginning,
        code(cells, Column.ENDED_AS, kind),
        cells.codes(Column.REASONS, known(Column.REASONS, kind)),
        code(cells, Column.TERM, kind),
        cells.yesNo(Column.MINOR_CHILDREN),
        cells.word(Column.CHILDREN_AT_HOME, Words::atHome),
        cells.yesNo(Column.GROWN_UP_CHILDREN_AT_HOME),
        cells.whole(Column.AUTHORITIES, 0, MANY_AUTHORITIES),
        appeals(cells, kind),
        code(cells, Column.MEANS_OF_SUPPORT, kind),
        code(cells, Column.EDUCATION, kind),
        cells.whole(Column.MINUTES, 0, MANY_MINUTES),
        cells.slug(Column.PROGRAMME),
        code(cells, Column.DESTINATION, kind),
        fte(cells),
        cells.slug(Column.FIGURE_CODE),
        cells.number(Column.AMOUNT));
  }

  private String code(Cells cells, Column column, RecordKind kind) {
    return cells.code(column, known(column, kind));
  }

  private Predicate<String> known(Column column, RecordKind kind) {
    return code -> words.knows(column.list(kind), code);
  }

  private List<String> appeals(Cells cells, RecordKind kind) {
    return "none".equals(cells.text(Column.APPEALS))
        ? List.of()
        : cells.codes(Column.APPEALS, known(Column.APPEALS, kind));
  }

  private static Integer birthYear(Cells cells, LocalDate began) {
    Integer born = cells.whole(Column.BIRTH_YEAR, 0, 9999);
    if (born == null) {
      return null;
    }
    int age = began.getYear() - born;
    if (age > OLDEST || age < 0) {
      cells.problem(Column.BIRTH_YEAR, Kind.IMPOSSIBLE_YEAR);
    } else if (age < ADULT) {
      cells.problem(Column.BIRTH_YEAR, Kind.UNDER_AGE);
    }
    return born;
  }

  private String municipality(Cells cells) {
    String code = cells.text(Column.MUNICIPALITY);
    if (code == null) {
      return null;
    }
    if (!Words.isMunicipality(code)) {
      cells.problem(Column.MUNICIPALITY, Kind.UNKNOWN_MUNICIPALITY);
      return null;
    }
    if (!words.serves(code)) {
      cells.problem(Column.MUNICIPALITY, Kind.NOT_SERVED);
    }
    return code;
  }

  private String district(Cells cells, String municipality) {
    String written = cells.text(Column.DISTRICT);
    if (written == null) {
      return null;
    }
    String district = municipality == null ? null : words.district(municipality, written);
    if (district == null) {
      cells.problem(Column.DISTRICT, Kind.NOT_SERVED);
    }
    return district;
  }

  private static BigDecimal fte(Cells cells) {
    var fte = cells.number(Column.FTE);
    if (fte != null && (fte.signum() < 0 || fte.compareTo(MOST_FTE) > 0)) {
      cells.problem(Column.FTE, Kind.NOT_A_NUMBER);
    }
    return fte;
  }
}
