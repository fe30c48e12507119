package se.brobyggaren.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.brobyggaren.disclosure.Tables.*;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DisclosureControlTest {

  private static final Topic NEW = topic("timra", "new");

  @Test
  void tableWithoutSmallCountsAppearsWhole() {
    var table = onlyTable(crossed(NEW, 5, 6, 7, 8, 9, 10));

    assertThat(table.sharpest()).containsExactly(CROSSED);
    assertThat(table.total()).isEqualTo(new Cell.Shown(45));
    assertThat(table.cell(Map.of(SEX, "women"))).isEqualTo(new Cell.Shown(18));
    assertThat(table.cell(Map.of(SEX, "men", AGE, "18-29"))).isEqualTo(new Cell.Shown(8));
  }

  @Test
  void oneSmallCountGivesWayToBothCoarserTables() {
    var table = onlyTable(crossed(NEW, 2, 6, 7, 8, 9, 10));

    assertThat(table.sharpest()).containsExactlyInAnyOrder(BY_SEX, BY_AGE);
    assertThat(table.cell(Map.of(SEX, "men", AGE, "18-29")))
        .as("a large count in a hidden table is hidden too")
        .isEqualTo(new Cell.Hidden(Cell.Because.PROTECTED));
  }

  @Test
  void tableBySexWithASmallCountLeavesTheTotal() {
    var table = onlyTable(bySex(NEW, 3, 20));

    assertThat(table.sharpest()).containsExactly(TOTAL);
    assertThat(table.total()).isEqualTo(new Cell.Shown(23));
    assertThat(table.cell(Map.of(SEX, "women"))).isInstanceOf(Cell.Hidden.class);
  }

  @Test
  void smallTotalLeavesNothing() {
    var table = onlyTable(bySex(NEW, 0, 4));

    assertThat(table.sharpest()).isEmpty();
    assertThat(table.cell(Map.of(SEX, "women")))
        .as("nor the zero beside it")
        .isInstanceOf(Cell.Hidden.class);
  }

  @Test
  void zeroIsShownAndIsNotTheSameAsHidden() {
    assertThat(onlyTable(bySex(NEW, 0, 5)).cell(Map.of(SEX, "women"))).isEqualTo(new Cell.Shown(0));
    assertThat(onlyTable(bySex(NEW, 0, 0)).total()).isEqualTo(new Cell.Shown(0));
  }

  @Test
  void fourIsSmallAndFiveIsNot() {
    assertThat(onlyTable(bySex(NEW, 4, 9)).appearsBy(BY_SEX)).isFalse();
    assertThat(onlyTable(bySex(NEW, 5, 9)).appearsBy(BY_SEX)).isTrue();
  }

  @Test
  void sisterTablesWithTheSameTotalAreJudgedEachByItself() {
    var release = protect(alone(bySex(NEW, 12, 9), byAge(NEW, 3, 8, 10)));

    assertThat(release.table(NEW, BY_SEX).sharpest()).containsExactly(BY_SEX);
    assertThat(release.table(NEW, BY_AGE).sharpest()).containsExactly(TOTAL);
  }

  @Test
  void coarserTablesAppearTogetherWhenTheyLeaveTheSmallCountOpen() {
    var table = onlyTable(crossed(NEW, 0, 6, 0, 0, 3, 11));

    assertThat(table.appearsBy(CROSSED)).isFalse();
    assertThat(table.appearsBy(BY_SEX)).isTrue();
    assertThat(table.appearsBy(BY_AGE))
        .as("the three men of nine in the middle could be any three to nine")
        .isTrue();

    var five = onlyTable(crossed(NEW, 4, 0, 0, 1, 0, 0));
    assertThat(five.sharpest())
        .as("five in all: by age they are all young, by sex small")
        .containsExactly(BY_AGE);
  }

  @Test
  void flowIdentityDoesNotGiveAwayWhatTheTablesHide() {
    var opening = topic("timra", "opening");
    var closed = topic("timra", "closed");
    var closing = topic("timra", "closing");
    var flow = new Relation(List.of(opening, NEW), List.of(closed, closing), BY_SEX);
    // Opening + new − closing would tell that 3 women and 7 men were closed.
    var release =
        protect(
            new ReleaseRequest(
                List.of(
                    bySex(closing, 20, 20),
                    bySex(NEW, 8, 7),
                    bySex(opening, 15, 20),
                    bySex(closed, 3, 7)),
                List.of(),
                List.of(),
                List.of(flow)));

    assertThat(release.table(closed, BY_SEX).sharpest()).containsExactly(TOTAL);
    assertThat(release.table(closing, BY_SEX).sharpest()).containsExactly(BY_SEX);
    assertThat(release.table(NEW, BY_SEX).sharpest()).containsExactly(BY_SEX);
    assertThat(release.table(opening, BY_SEX).sharpest())
        .as("the last in the caller's order gives way")
        .containsExactly(TOTAL);
  }

  @Test
  void yearDoesNotGiveAwayTheQuarterThatWasHidden() {
    var first = new Topic("timra", "new", "2026Q1");
    var second = new Topic("timra", "new", "2026Q2");
    var year = new Topic("timra", "new", "2026");
    var q1 = bySex(first, 3, 9);
    var q2 = bySex(second, 10, 11);
    var afterQ1 = protect(alone(q1));
    var afterQ2 = protect(alone(q2));
    var atYearEnd =
        protect(
            new ReleaseRequest(
                List.of(bySex(year, 13, 20)),
                List.of(decided(q1, afterQ1), decided(q2, afterQ2)),
                List.of(),
                List.of(new Relation(List.of(first, second), List.of(year), BY_SEX))));

    assertThat(afterQ2.table(second, BY_SEX).sharpest()).containsExactly(BY_SEX);
    assertThat(atYearEnd.table(year, BY_SEX).sharpest()).containsExactly(TOTAL);
  }

  @Test
  void countyAppearsOnlyAsSharpAsEveryTenant() {
    var county = topic("lst-orebro", "new");
    var release =
        protect(county(county, bySex(topic("a", "new"), 30, 3), bySex(topic("b", "new"), 8, 9)));

    assertThat(release.table(topic("b", "new"), BY_SEX).sharpest()).containsExactly(BY_SEX);
    assertThat(release.table(county, BY_SEX).total()).isEqualTo(new Cell.Shown(50));
    assertThat(release.table(county, BY_SEX).cell(Map.of(SEX, "men")))
        .isEqualTo(new Cell.Hidden(Cell.Because.A_PART_IS_PROTECTED));
  }

  @Test
  void countyWithOneTenantIsThatTenant() {
    var county = topic("lst-vasternorrland", "new");
    var release = protect(county(county, bySex(NEW, 2, 1)));

    assertThat(release.table(county, BY_SEX).sharpest()).isEmpty();
  }

  @Test
  void tenantCannotSubtractItselfFromTheYearsCountyToFindTheOther() {
    // Neither tenant's quarter appears by sex; only a, who knows its own 8 women, could find b's 2.
    var quarter = new Topic("county", "new", "Q");
    var rest = new Topic("county", "new", "rest");
    var year = new Topic("county", "new", "year");
    var a = bySex(new Topic("a", "new", "Q"), 8, 3);
    var b = bySex(new Topic("b", "new", "Q"), 2, 20);
    var restTable = bySex(rest, 40, 40);
    var request =
        new ReleaseRequest(
            List.of(a, b, CandidateTable.sum(quarter, List.of(a, b)), bySex(year, 50, 63)),
            List.of(new DecidedTable(restTable, Set.of(TOTAL, BY_SEX))),
            List.of(new Composition(quarter, List.of(a.topic(), b.topic()))),
            List.of(new Relation(List.of(quarter, rest), List.of(year), BY_SEX)));

    assertThat(protect(request).table(year, BY_SEX).sharpest())
        .as("50 − 40 − a's own 8 would be b's 2")
        .containsExactly(TOTAL);
  }

  @Test
  void whatEarlierReleasesGaveAwayIsSaidAndNotCalledProven() {
    var q1 = bySex(new Topic("timra", "new", "2026Q1"), 3, 9);
    var same = new Topic("timra", "begun", "2026Q1");
    var release =
        protect(
            new ReleaseRequest(
                List.of(q1),
                List.of(new DecidedTable(bySex(same, 3, 9), Set.of(TOTAL, BY_SEX))),
                List.of(),
                List.of(new Relation(List.of(q1.topic()), List.of(same), BY_SEX))));

    assertThat(release.proof().isComplete()).isFalse();
    assertThat(release.proof().beyondHiding())
        .containsExactly(new Figure(q1.topic(), Map.of(SEX, "women")));
  }

  @Test
  void everyHiddenSmallCountHasAnotherWorldInTheProof() {
    var proof = protect(alone(crossed(NEW, 2, 6, 7, 8, 1, 10))).proof();

    assertThat(proof.isComplete()).isTrue();
    assertThat(proof.worlds())
        .extracting(world -> world.protects().at().get(AGE))
        .containsExactlyInAnyOrder("18-29", "30-49");
    assertThat(proof.worlds())
        .allSatisfy(
            world -> {
              assertThat(world.counts().get(world.protects()))
                  .satisfiesAnyOf(
                      count -> assertThat(count).isZero(),
                      count -> assertThat(count).isGreaterThan(4));
              assertThat(world.counts()).containsEntry(Figure.total(NEW), 34L);
            });
  }

  @Test
  void figuresThatDoNotReconcileAreRefused() {
    var closing = topic("timra", "closing");
    var flow = new Relation(List.of(NEW), List.of(closing), BY_SEX);

    assertThatThrownBy(
            () ->
                protect(
                    new ReleaseRequest(
                        List.of(bySex(NEW, 9, 8), bySex(closing, 8, 9)),
                        List.of(),
                        List.of(),
                        List.of(flow))))
        .hasMessageContaining("Does not add up");
    assertThatThrownBy(() -> protect(alone(bySex(NEW, 9, 8), byAge(NEW, 5, 5, 5))))
        .hasMessageContaining("disagree");
    assertThatThrownBy(
            () ->
                new CandidateTable(
                    NEW,
                    List.of(SEX, AGE),
                    Map.of(List.of("women", "18-29"), 1L, List.of("men", "30-49"), 2L)))
        .hasMessageContaining("a cell is missing");
    assertThatThrownBy(
            () ->
                new ReleaseRequest(List.of(bySex(NEW, 9, 8)), List.of(), List.of(), List.of(flow)))
        .hasMessageContaining("has no table");
  }

  private static ProtectedRelease protect(ReleaseRequest request) {
    return DisclosureControl.protect(request);
  }

  private static ProtectedTable onlyTable(CandidateTable table) {
    return protect(alone(table)).tables().get(0);
  }
}
