package se.brobyggaren.statistics.entity.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static se.brobyggaren.statistics.FactBuilder.client;
import static se.brobyggaren.tenantconfig.report.Measure.CLOSED;
import static se.brobyggaren.tenantconfig.report.Measure.CLOSING;
import static se.brobyggaren.tenantconfig.report.Measure.COUNT;
import static se.brobyggaren.tenantconfig.report.Measure.DONE;
import static se.brobyggaren.tenantconfig.report.Measure.DURING;
import static se.brobyggaren.tenantconfig.report.Measure.EVER;
import static se.brobyggaren.tenantconfig.report.Measure.NEW;
import static se.brobyggaren.tenantconfig.report.Measure.OPENED;
import static se.brobyggaren.tenantconfig.report.Measure.OPENING;
import static se.brobyggaren.tenantconfig.report.Measure.RESUMED;
import static se.brobyggaren.tenantconfig.report.Measure.TRANSFERRED_IN;
import static se.brobyggaren.tenantconfig.report.Measure.TRANSFERRED_OUT;
import static se.brobyggaren.tenantconfig.report.Measure.WAITING;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import se.brobyggaren.statistics.FactBuilder;
import se.brobyggaren.tenantconfig.report.Measure;
import se.brobyggaren.tenantconfig.report.Population;

/** DOMAIN rules 5, 7 and 12, and the day on which imported years end. */
class PresenceTest {
  private static final Span YEAR = year(2024, null);

  @Test
  void whoIsThereTheEveningBeforeOpensTheYearAndWhoStaysClosesIt() {
    assertCounted(client().stay("2023-12-31"), OPENING, CLOSING, DURING, EVER);
    assertCounted(client().stay("2024-01-01"), NEW, CLOSING, DURING, EVER);
    assertCounted(client().stay("2024-12-31"), NEW, CLOSING, DURING, EVER);
    assertCounted(client().stay("2025-01-01"));
  }

  @Test
  void whoLeavesOnTheLastDayIsClosedInTheYearAndNotThereAtItsEnd() {
    assertCounted(client().stay("2023-05-01", "2024-12-31"), OPENING, CLOSED, DURING, EVER);
    assertCounted(client().stay("2023-05-01", "2025-01-01"), OPENING, CLOSING, DURING, EVER);
    assertCounted(client().stay("2024-05-04", "2024-05-04"), NEW, CLOSED, DURING, EVER);
    assertCounted(client().stay("2023-01-01", "2023-12-31"), EVER);
  }

  @Test
  void aReturnWithinAQuarterOverAYearEndIsResumedAndNotNew() {
    assertCounted(
        client().stay("2023-01-01", "2023-12-01").stay("2024-01-20"),
        RESUMED,
        CLOSING,
        DURING,
        EVER);
    assertCounted(
        client().stay("2023-01-01", "2023-12-01").stay("2024-01-20", "2024-06-01"),
        RESUMED,
        CLOSED,
        DURING,
        EVER);
  }

  @Test
  void aCloseAndAReturnWithinTheYearIsNeither() {
    assertCounted(
        client().stay("2023-01-01", "2024-04-10").stay("2024-05-20"),
        OPENING,
        CLOSING,
        DURING,
        EVER);
    assertCounted(
        client().stay("2024-04-02", "2024-04-10").stay("2024-05-20"), NEW, CLOSING, DURING, EVER);
  }

  @Test
  void aCloseThatIsTakenUpLaterIsACloseInItsOwnYear() {
    assertCounted(
        client().stay("2023-01-01", "2024-11-10").stay("2025-01-20"),
        OPENING,
        CLOSED,
        DURING,
        EVER);
  }

  @Test
  void whoComesFromAnotherOrganisationAndGoesOnInOneIsNeitherNewNorClosed() {
    assertCounted(
        client().stay("2024-02-01", "2024-08-31", TRANSFERRED_IN, TRANSFERRED_OUT),
        TRANSFERRED_IN,
        TRANSFERRED_OUT,
        DURING,
        EVER);
  }

  @Test
  void whatEndedFirstIsNotHowItEndedAtLast() {
    assertCounted(
        client()
            .stay("2023-02-01", "2024-02-01", NEW, TRANSFERRED_OUT)
            .stay("2024-03-01", "2024-04-01", RESUMED, CLOSED),
        OPENING,
        CLOSED,
        DURING,
        EVER);
  }

  @Test
  void adviceIsCountedOnItsDay() {
    assertThat(measures(FactBuilder.advice("2024-12-31", 10), YEAR)).contains(COUNT);
    assertThat(measures(FactBuilder.advice("2025-01-01", 10), YEAR)).isEmpty();
  }

  @Test
  void anAssignmentIsOpenedAndDoneOnItsDaysAndGoesOnBetween() {
    var assignment = FactBuilder.of(Population.ASSIGNMENTS);
    assertThat(
            measures(assignment.stay("2023-05-01", "2024-02-01").done("2024-02-01").fact(), YEAR))
        .containsExactly(DURING, DONE);
    assertThat(measures(FactBuilder.of(Population.ASSIGNMENTS).stay("2024-05-01").fact(), YEAR))
        .containsExactly(DURING, OPENED);
    assertThat(
            measures(
                FactBuilder.of(Population.ASSIGNMENTS).stay("2022-05-01", "2023-12-31").fact(),
                YEAR))
        .isEmpty();
  }

  @Test
  void waitingIsWhoIsStillInTheQueueOnTheLastEvening() {
    var queue = FactBuilder.of(Population.QUEUE);
    assertThat(measures(queue.stay("2024-06-01", "2025-01-01").fact(), YEAR))
        .containsExactly(WAITING);
    assertThat(
            measures(
                FactBuilder.of(Population.QUEUE).stay("2024-06-01", "2024-12-31").fact(), YEAR))
        .isEmpty();
  }

  @Test
  void inAYearThatSpansTheBoundaryTheImportedCaseComesAndTheOwnOneGoesOn() {
    var year = year(2024, "2024-06-30");
    var imported = client().imported().stay("2024-02-01").fact();
    var own = client().stay("2024-02-01", "2024-10-01").fact();

    assertThat(measures(imported, year)).containsExactly(NEW, DURING, EVER);
    assertThat(measures(own, year)).containsExactly(CLOSED);
    assertThat(Presence.of(imported, year).handedOver()).isTrue();
    assertThat(Presence.of(own, year).takenOver()).isTrue();
  }

  @Test
  void whatEndedBeforeTheBoundaryCountsAsImportedAlone() {
    var year = year(2024, "2024-06-30");
    assertThat(measures(client().imported().stay("2023-02-01", "2024-03-01").fact(), year))
        .containsExactly(OPENING, CLOSED, DURING, EVER);
    assertThat(measures(client().stay("2023-02-01", "2024-03-01").fact(), year)).isEmpty();
    assertThat(measures(client().stay("2024-07-01").fact(), year))
        .containsExactly(NEW, CLOSING, DURING, EVER);
    assertThat(measures(client().imported().stay("2024-07-01").fact(), year)).isEmpty();
  }

  @Test
  void afterTheBoundaryTheOwnCaseOpensTheYearAndBeforeItTheImportedOneDoes() {
    var own = client().stay("2023-02-01").fact();
    var imported = client().imported().stay("2023-02-01").fact();
    var after = year(2025, "2024-12-31");
    assertThat(measures(own, after)).containsExactly(OPENING, CLOSING, DURING);
    assertThat(measures(imported, after)).containsExactly(EVER);
    var before = year(2024, "2024-12-31");
    assertThat(measures(imported, before)).containsExactly(OPENING, CLOSING, DURING, EVER);
    assertThat(measures(own, before)).isEmpty();
  }

  private static Span year(int year, String boundary) {
    return new Span(
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        boundary == null ? null : LocalDate.parse(boundary));
  }

  private static void assertCounted(FactBuilder fact, Measure... measures) {
    assertThat(measures(fact.fact(), YEAR)).containsExactlyInAnyOrder(measures);
  }

  private static java.util.List<Measure> measures(Fact fact, Span span) {
    var presence = Presence.of(fact, span);
    return Arrays.stream(Measure.values()).filter(presence::counts).toList();
  }
}
