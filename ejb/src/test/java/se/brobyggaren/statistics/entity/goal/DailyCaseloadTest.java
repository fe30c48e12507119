package se.brobyggaren.statistics.entity.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.brobyggaren.statistics.FactBuilder.client;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.statistics.entity.fact.Span;
import se.brobyggaren.tenantconfig.goals.Caseload;
import se.brobyggaren.tenantconfig.goals.Range;

/** DOMAIN rule 3, on every day. */
class DailyCaseloadTest {
  private static final Span AUTUMN = Span.of(LocalDate.of(2019, 8, 19), LocalDate.of(2019, 12, 31));
  private static final Caseload FIFTEEN = new Caseload(15, new Range(15, 20));

  @Test
  void thirtyOneCasesOnTwoPositionsAreFifteenAndAHalfEachAndNotAtMostFifteen() {
    // Norra Örebro 2019: 39 new − 8 closed, called met in the printed report (DOMAIN section 7).
    var facts =
        Stream.concat(
                Stream.generate(() -> client().stay("2019-08-19").fact()).limit(31),
                Stream.generate(() -> client().stay("2019-08-19", "2019-09-30").fact()).limit(8))
            .toList();

    var measured = DailyCaseload.of(AUTUMN, facts, positions("2.0"), FIFTEEN);

    assertThat(measured.atEnd()).isEqualByComparingTo("15.5");
    assertThat(measured.highest()).isEqualByComparingTo("19.5");
    assertThat(measured.highestOn()).isEqualTo(AUTUMN.first());
    assertThat(measured.days()).isEqualTo(135);
    assertThat(measured.daysAboveCap()).isEqualTo(135);
    assertThat(measured.met()).isFalse();
    assertThat(measured.mean()).isEqualByComparingTo("16.7");
  }

  @Test
  void aGoalThatIsMetAtTheEndMayHaveBeenBrokenDuringTheYear() {
    var facts =
        Stream.concat(
                Stream.generate(() -> client().stay("2019-01-01").fact()).limit(15),
                Stream.of(client().stay("2019-09-02", "2019-09-05").fact()))
            .toList();

    var measured = DailyCaseload.of(AUTUMN, facts, positions("1.0"), FIFTEEN);

    assertThat(measured.atEnd()).isEqualByComparingTo("15");
    assertThat(measured.daysAboveCap()).as("the evening of the close is not counted").isEqualTo(3);
    assertThat(measured.met()).isFalse();
  }

  @Test
  void aPositionCountsOnItsDaysAndADayWithoutOneHasNoRatio() {
    var half =
        new Position(
            LocalDate.of(2019, 12, 1), LocalDate.of(2019, 12, 10), new BigDecimal("0.50"), false);
    var measured =
        DailyCaseload.of(
            AUTUMN, List.of(client().stay("2019-01-01").fact()), List.of(half), FIFTEEN);

    assertThat(measured.days()).isEqualTo(10);
    assertThat(measured.daysWithout()).isEqualTo(125);
    assertThat(measured.highest()).isEqualByComparingTo("2");
    assertThat(measured.atEnd()).isNull();
    assertThat(measured.met()).isTrue();
  }

  @Test
  void withoutACapNothingIsMetOrBroken() {
    var measured = DailyCaseload.of(AUTUMN, List.of(), positions("2.0"), Caseload.NOT_STATED);

    assertThat(measured.daysAboveCap()).isNull();
    assertThat(measured.met()).isNull();
    assertThat(measured.mean()).isEqualByComparingTo("0");
  }

  @Test
  void atTheBoundaryTheImportedCaseGivesWayToTheOwnOne() {
    var span = new Span(AUTUMN.first(), AUTUMN.last(), LocalDate.of(2019, 9, 30));
    List<Fact> facts =
        List.of(client().imported().stay("2019-01-01").fact(), client().stay("2019-01-01").fact());

    var imported = new Position(LocalDate.of(2019, 1, 1), null, BigDecimal.ONE, true);
    var positions = List.of(positions("1.0").get(0), imported);
    var measured = DailyCaseload.of(span, facts, positions, FIFTEEN);

    assertThat(measured.highest()).isEqualByComparingTo("1");
    assertThat(measured.atEnd()).isEqualByComparingTo("1");
  }

  private static List<Position> positions(String fte) {
    return List.of(new Position(LocalDate.of(2019, 1, 1), null, new BigDecimal(fte), false));
  }
}
