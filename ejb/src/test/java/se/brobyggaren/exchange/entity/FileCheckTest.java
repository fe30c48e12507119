package se.brobyggaren.exchange.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.brobyggaren.exchange.boundary.RowProblem;
import se.brobyggaren.exchange.boundary.RowProblem.Kind;
import se.brobyggaren.exchange.control.CsvReading;
import se.brobyggaren.statistics.Services;

class FileCheckTest {
  private static final String HEAD =
      """
      brobyggaren-1;2019-08-19;2019-12-31
      record;reference;case;sex;birth_year;municipality;began;began_as;ended;ended_as;reasons;term;children_at_home;appeals;minutes;amount;figure
      """;
  private static final String CASE = "case;A-1;;woman;1980;1885;2019-09-01;;;;;;;;;;";

  @Test
  void aCompleteFileHasNoFaults() {
    var check =
        check(
            """
            case;A-1;;woman;1980;1885;2019-09-01;new;2019-10-01;own-wish;ekonomi|housing;;every-other-week;forsakringskassan;;;
            case;A-1;;woman;1980;1885;2019-11-01;resumed;;;ekonomi;;;none;;;
            assignment;;A-1;;;;2019-09-02;;;;;economy;;;;;
            advice;;;;;;2019-09-03;;;;;sjukvard;;;15;;
            visit;;;;;1884;2019-09-03;;;;;;;;;;
            figure;;;;;;2019-09-03;;2019-12-31;;;;;;;-4196191,50;contribution
            """);
    assertThat(check.problems()).isEmpty();
    var records = check.records();
    assertThat(records.get(0).id()).isEqualTo(records.get(1).id());
    assertThat(records.get(0).appeals()).containsExactly("forsakringskassan");
    assertThat(records.get(1).appeals()).isEmpty();
    assertThat(records.get(2).client().id()).isEqualTo(records.get(0).id());
    assertThat(records.get(2).sex()).isEqualTo("WOMAN");
    assertThat(records.get(2).over()).isNull();
    assertThat(records.get(5).amount()).isEqualByComparingTo("-4196191.50");
  }

  /** The page about the columns shows what the check accepts. */
  @Test
  void whatAColumnIsSaidToAllowIsAllowed() {
    var words =
        new Words(
            Services.service("norra-orebro"),
            LocalDate.of(2019, 8, 19),
            LocalDate.of(2019, 12, 31));
    assertThat(words.allowed(Column.MUNICIPALITY)).contains("1885");
    assertThat(words.allowed(Column.REFERENCE)).isEmpty();
    for (var column :
        List.of(Column.SEX, Column.CHILDREN_AT_HOME, Column.REASONS, Column.APPEALS)) {
      assertThat(words.allowed(column)).isNotEmpty();
      for (String word : words.allowed(column)) {
        var file =
            "brobyggaren-1;2019-08-19;2019-12-31\nrecord;reference;began;%s\ncase;A-1;2019-09-01;%s\n"
                .formatted(column.code(), word);
        assertThat(checkWhole(file).problems()).as("%s %s", column, word).isEmpty();
      }
    }
  }

  @Test
  void whoeverCannotBeKeptIsRefusedWithoutBeingRepeated() {
    found(CASE.replace("A-1", "19800101-1234"), "reference", Kind.PERSONAL_NUMBER);
    found(CASE.replace("A-1", "8001611234"), "reference", Kind.PERSONAL_NUMBER);
    found(CASE.replace("A-1", "Åsa Lind"), "reference", Kind.NAME);
    found(CASE.replace("A-1", "Asa"), "reference", Kind.NAME);
    found(CASE.replace("1980", "=1+1"), "birth_year", Kind.FORMULA);
    found(CASE.replace("woman", "@woman"), "sex", Kind.FORMULA);
    assertThat(RowProblem.class.getRecordComponents()).hasSize(3);
  }

  @Test
  void daysThatCannotBeAreTold() {
    found(CASE.replace("2019-09-01", "2019-02-30"), "began", Kind.NOT_A_DATE);
    found(CASE.replace("2019-09-01", "2020-01-01"), "began", Kind.OUTSIDE_THE_DAYS);
    found(closed("2019-08-31"), "ended", Kind.ENDED_BEFORE_BEGAN);
    found(closed("2020-01-01"), "ended", Kind.OUTSIDE_THE_DAYS);
    found(CASE.replace("2019-09-01;;;", "2019-09-01;;2019-09-02;"), "ended_as", Kind.MISSING);
    found("visit;;;;;;2019-08-01;;;;;;;;;;", "began", Kind.OUTSIDE_THE_DAYS);
    found(CASE.replace("1980", "2002"), "birth_year", Kind.UNDER_AGE);
    assertThat(check(CASE.replace("1980", "2001")).problems()).isEmpty();
    found(CASE.replace("1980", "1880"), "birth_year", Kind.IMPOSSIBLE_YEAR);
  }

  @Test
  void wordsMustBeTheServicesOrNational() {
    found(CASE.replace("woman", "kvinna"), "sex", Kind.UNKNOWN_CODE);
    found(CASE.replace("1885", "9999"), "municipality", Kind.UNKNOWN_MUNICIPALITY);
    found(CASE.replace("1885", "0180"), "municipality", Kind.NOT_SERVED);
    found(closed("2019-09-02").replace("own-wish", "bored"), "ended_as", Kind.UNKNOWN_CODE);
    found("person" + CASE.substring(4), "record", Kind.UNKNOWN_RECORD);
    found(CASE.replace(";;;;;;;;;;", ";;;;;;;;15;;"), "minutes", Kind.NOT_OF_THIS_RECORD);
    found(CASE + ";more", null, Kind.TOO_MANY_CELLS);
    found(CASE.replace("A-1", ""), "reference", Kind.MISSING);
    found("figure;;;;;;2019-09-03;;;;;;;;;1 000 kr;costs", "amount", Kind.NOT_A_NUMBER);
  }

  @Test
  void rowsThatContradictEachOtherAreTold() {
    found(CASE + "\n" + CASE, "reference", Kind.DUPLICATE);
    found(CASE + "\n" + CASE.replace("09-01", "10-01"), "began", Kind.OVERLAP);
    found(
        closed("2019-09-02") + "\n" + CASE.replace("09-01", "10-01").replace("1980", "1981"),
        "reference",
        Kind.TWO_PEOPLE);
    found("assignment;;A-9;;;;2019-09-02;;;;;economy;;;;;", "case", Kind.UNKNOWN_CASE);
  }

  @Test
  void aHundredThousandRowsAreCheckedInSeconds() {
    String rows =
        IntStream.range(0, 100_000)
            .mapToObj(i -> CASE.replace("A-1", "A-" + i))
            .collect(Collectors.joining("\n"));
    long begun = System.nanoTime();
    assertThat(check(rows).records()).hasSize(100_000);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void aFileOfTheWrongKindIsNotReadToItsEnd() {
    String rows = "nonsense;;;;;;;;;;;;;;;;\n".repeat(FileCheck.ENOUGH + 1000);
    assertThat(check(rows).problems()).hasSize(FileCheck.ENOUGH);
  }

  private static String closed(String day) {
    return CASE.replace("2019-09-01;;;", "2019-09-01;;" + day + ";own-wish");
  }

  private static void found(String row, String column, Kind kind) {
    assertThat(check(row).problems())
        .as(row)
        .extracting(RowProblem::column, RowProblem::kind)
        .contains(org.assertj.core.groups.Tuple.tuple(column, kind));
  }

  private static FileCheck check(String rows) {
    return checkWhole(HEAD + rows);
  }

  private static FileCheck checkWhole(String text) {
    var file = CsvReading.read(text.getBytes(StandardCharsets.UTF_8));
    return FileCheck.of(file, Services.service("norra-orebro"), done -> {});
  }
}
