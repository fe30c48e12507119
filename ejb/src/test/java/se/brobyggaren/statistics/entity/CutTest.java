package se.brobyggaren.statistics.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.brobyggaren.statistics.boundary.Measure.CLOSED;
import static se.brobyggaren.statistics.boundary.Measure.CLOSING;
import static se.brobyggaren.statistics.boundary.Measure.NEW;
import static se.brobyggaren.statistics.boundary.Measure.OPENING;
import static se.brobyggaren.statistics.boundary.Measure.RESUMED;
import static se.brobyggaren.statistics.boundary.Measure.WAITING;
import static se.brobyggaren.statistics.entity.People.client;
import static se.brobyggaren.statistics.entity.People.man;
import static se.brobyggaren.statistics.entity.People.waiting;
import static se.brobyggaren.statistics.entity.People.woman;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.brobyggaren.statistics.boundary.Breakdown;
import se.brobyggaren.statistics.boundary.FigureTable;
import se.brobyggaren.statistics.boundary.Measure;
import se.brobyggaren.statistics.boundary.Population;
import se.brobyggaren.statistics.boundary.Quarter;
import se.brobyggaren.tenantconfig.goals.ReportBands;

class CutTest {
  private static final Quarter Q2 = new Quarter(2026, 2);

  @Test
  void whoIsThereTheEveningBeforeOpensTheQuarterAndWhoStaysClosesIt() {
    assertCounted(woman("2026-03-31"), OPENING, CLOSING);
    assertCounted(woman("2026-04-01"), NEW, CLOSING);
    assertCounted(woman("2026-06-30"), NEW, CLOSING);
    assertCounted(woman("2026-07-01"));
  }

  @Test
  void whoLeavesOnTheLastDayIsClosedInTheQuarterAndNotThereAtItsEnd() {
    assertCounted(woman("2026-01-01", "2026-06-30"), OPENING, CLOSED);
    assertCounted(woman("2026-01-01", "2026-07-01"), OPENING, CLOSING);
    assertCounted(woman("2026-01-01", "2026-03-31"));
    assertCounted(woman("2026-05-04", "2026-05-04"), NEW, CLOSED);
  }

  @Test
  void whoComesBackAfterACloseBeforeTheQuarterIsResumedAndNotNew() {
    assertCounted(woman("2025-01-01", "2026-03-01", "2026-04-20"), RESUMED, CLOSING);
    assertCounted(woman("2025-01-01", "2026-03-01", "2026-04-20", "2026-06-01"), RESUMED, CLOSED);
  }

  @Test
  void aCloseAndAReturnWithinTheQuarterIsNeither() {
    assertCounted(woman("2025-01-01", "2026-04-10", "2026-05-20"), OPENING, CLOSING);
    assertCounted(woman("2026-04-02", "2026-04-10", "2026-05-20"), NEW, CLOSING);
  }

  @Test
  void aCloseThatIsTakenUpLaterIsACloseInItsOwnQuarter() {
    assertCounted(woman("2025-01-01", "2026-06-10", "2026-07-20"), OPENING, CLOSED);
  }

  @Test
  void waitingIsWhoWasAcceptedAndIsStillInTheQueueOnTheLastDay() {
    var table =
        table(
            Population.QUEUE,
            Breakdown.SEX,
            waiting("2026-06-30"),
            waiting("2026-07-01"),
            waiting("2026-01-01", "2026-06-30"),
            waiting("2026-01-01", "2026-07-02"),
            woman("2026-01-01"));

    assertThat(table.total(WAITING)).isEqualTo(2);
  }

  @ParameterizedTest(name = "born {0}")
  @CsvSource({
    "2008, 18-29",
    "1997, 18-29",
    "1996, 30-39",
    "1987, 30-39",
    "1986, 40-49",
    "1976, 50-59",
    "1967, 50-59",
    "1966, 60-64",
    "1962, 60-64",
    "1961, 65-",
    "1930, 65-",
    "2009, UNKNOWN",
    ", UNKNOWN"
  })
  void ageIsTheYearLessTheYearOfBirthAndNobodyIsLost(Integer born, String band) {
    var table = table(Population.CLIENTS, Breakdown.AGE, client("MAN", born, null, "2026-01-01"));

    assertThat(table.count(band, CLOSING)).isEqualTo(1);
    assertThat(table.total(CLOSING)).isEqualTo(1);
    assertThat(table.rows())
        .extracting(FigureTable.Row::category)
        .containsExactly("18-29", "30-39", "40-49", "50-59", "60-64", "65-", "UNKNOWN");
  }

  @Test
  void whoHasNotSaidTheirSexIsCountedApart() {
    var table = table(Population.CLIENTS, Breakdown.SEX, client(null, 1990, "1885", "2026-01-01"));

    assertThat(table.count("OTHER", CLOSING)).isEqualTo(1);
    assertThat(table.count("WOMAN", CLOSING)).isZero();
  }

  @Test
  void anAreaThatNobodyWasThereFromHasNoRow() {
    var table =
        table(
            Population.CLIENTS,
            Breakdown.AREA,
            woman("2026-01-01"),
            man("2024-01-01", "2024-05-01"),
            client("MAN", 1980, null, "2026-05-01"));

    assertThat(table.rows())
        .extracting(FigureTable.Row::category)
        .containsExactly("1885", Breakdown.UNKNOWN);
  }

  @Test
  void aCutTakesAnyPeriodNotOnlyAQuarter() {
    var year =
        new Cut(
            Population.CLIENTS,
            Breakdown.SEX,
            "2026",
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31),
            ReportBands.OF_THE_ANNUAL_RETURN);

    var table =
        year.table(List.of(woman("2026-02-01", "2026-05-01", "2026-06-01"), man("2025-12-31")));

    assertThat(table.count("WOMAN", NEW)).isEqualTo(1);
    assertThat(table.count("WOMAN", RESUMED)).as("no year-end lies between").isZero();
    assertThat(table.count("MAN", OPENING)).isEqualTo(1);
  }

  private static void assertCounted(Fact fact, Measure... measures) {
    var row = table(Population.CLIENTS, Breakdown.SEX, fact).sum();
    assertThat(Population.CLIENTS.measures().stream().filter(m -> row.count(m) == 1))
        .containsExactly(measures);
  }

  private static FigureTable table(Population population, Breakdown by, Fact... facts) {
    return Cut.of(population, by, Q2, ReportBands.OF_THE_ANNUAL_RETURN).table(List.of(facts));
  }
}
