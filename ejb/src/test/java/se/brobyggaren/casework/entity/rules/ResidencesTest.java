package se.brobyggaren.casework.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.brobyggaren.casework.boundary.CaseworkRefused;
import se.brobyggaren.casework.entity.Move;
import se.brobyggaren.casework.entity.Residence;
import se.brobyggaren.kernel.history.Change;
import se.brobyggaren.kernel.history.Recorded;

class ResidencesTest {
  private static final Recorded RECORDED =
      new Recorded(Instant.parse("2026-11-20T10:00:00Z"), "Test");
  private static final Residence LINDESBERG = new Residence("1885", null);
  private static final Residence NORA = new Residence("1884", null);
  private static final Residence FARSTA = new Residence("0180", "Farsta");
  private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);
  private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 1);

  private final Move toNora = to(NORA, SPRING);
  private final Move toFarsta = to(FARSTA, AUTUMN);
  private final Residences known = new Residences(LINDESBERG, List.of(toFarsta, toNora));

  @Test
  void beforeTheFirstMoveItIsWhereTheCaseBegan() {
    assertThat(known.on(SPRING.minusDays(1))).isEqualTo(LINDESBERG);
    assertThat(new Residences(LINDESBERG, List.of()).last()).isEqualTo(LINDESBERG);
  }

  @Test
  void onTheDayOfAMoveTheClientLivesThereAlready() {
    assertThat(known.on(SPRING)).isEqualTo(NORA);
    assertThat(known.on(AUTUMN.minusDays(1))).isEqualTo(NORA);
    assertThat(known.on(AUTUMN)).isEqualTo(FARSTA);
  }

  @Test
  void theNewestMoveSaysWhereTheClientLives() {
    assertThat(known.last()).isEqualTo(FARSTA);
    assertThat(known.without(toFarsta).last()).isEqualTo(NORA);
  }

  @Test
  void twoMovesOnOneDayAreRefused() {
    refuses(known, SPRING, new Residence("1863", null), "movedThatDay");
  }

  @Test
  void aMoveToWhereTheClientLivesIsRefused() {
    refuses(known, SPRING.minusDays(1), LINDESBERG, "livesThere");
    refuses(known, AUTUMN.plusDays(1), FARSTA, "livesThere");
  }

  @Test
  void aMoveToWhereTheNextOneGoesIsRefused() {
    refuses(known, SPRING.plusDays(1), FARSTA, "livesThere");
  }

  @Test
  void anotherDistrictOfTheMunicipalityIsAnotherPlace() {
    known.requireNew(AUTUMN.plusDays(1), new Residence("0180", "Bromma"));
  }

  @Test
  void aCorrectionMayKeepItsDay() {
    known.without(toNora).requireNew(SPRING, new Residence("1863", null));
  }

  @Test
  void aCorrectionTellsWhatStoodBefore() {
    Stream<Change> changes = toNora.correct(SPRING.plusDays(1), FARSTA);

    assertThat(changes)
        .containsExactly(
            new Change("move.day", "2026-04-01", "2026-04-02"),
            new Change("move.to", "1884", "0180/Farsta"));
  }

  @Test
  void aMoveThatNeverWasIsStruckAndKept() {
    Change kept = toFarsta.strike(RECORDED.at());

    assertThat(toFarsta.isStruck()).isTrue();
    assertThat(kept).isEqualTo(new Change("move.struck", "2026-10-01 0180/Farsta", null));
  }

  private static Move to(Residence where, LocalDate day) {
    return new Move(null, day, where, RECORDED);
  }

  private static void refuses(Residences known, LocalDate day, Residence to, String reason) {
    assertThatThrownBy(() -> known.requireNew(day, to))
        .isInstanceOf(CaseworkRefused.class)
        .hasMessageContaining(reason);
  }
}
