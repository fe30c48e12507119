package se.brobyggaren.county.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.brobyggaren.county.entity.County.BOARD;
import static se.brobyggaren.county.entity.County.persons;
import static se.brobyggaren.county.entity.County.quarter;
import static se.brobyggaren.tenantconfig.report.Measure.CLOSED;
import static se.brobyggaren.tenantconfig.report.Measure.CLOSING;
import static se.brobyggaren.tenantconfig.report.Measure.NEW;
import static se.brobyggaren.tenantconfig.report.Measure.OPENING;
import static se.brobyggaren.tenantconfig.report.Measure.WAITING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.brobyggaren.disclosure.Cell;
import se.brobyggaren.statistics.boundary.Quarter;
import se.brobyggaren.tenantconfig.report.Measure;

class ReleasePlanTest {
  private static final Quarter Q1 = new Quarter(2026, 1);
  private static final Quarter Q2 = Q1.next();

  private final County county = new County("norra");

  @Test
  void aQuarterIsReleasedWhenEveryTenantOfTheCountyHasPublishedIt() {
    county.tenants.add("sodra");
    county.published.add(steady("norra", Q1, 20, 15));
    county.release();

    assertThat(county.released).isEmpty();

    county.published.add(steady("sodra", Q1, 12, 10));
    county.release();

    assertThat(total("norra", Q1, CLOSING)).isEqualTo(new Cell.Shown(35));
    assertThat(total(BOARD, Q1, CLOSING)).isEqualTo(new Cell.Shown(57));
    assertThat(county.cell(BOARD, Q1, CLOSING, "SEX", "MAN")).isEqualTo(new Cell.Shown(25));
    assertThat(county.proof.isComplete()).isTrue();
  }

  @Test
  void whoHasPublishedALaterQuarterIsNotAwaitedAndTheCountyHasNoFigureOfItsOwn() {
    county.tenants.add("sodra");
    county.published.add(steady("norra", Q1, 20, 15));
    county.published.add(steady("sodra", Q2, 12, 10));
    county.release();

    assertThat(total("norra", Q1, CLOSING)).isEqualTo(new Cell.Shown(35));
    assertThat(total(BOARD, Q1, CLOSING)).isNull();
    assertThat(total("sodra", Q2, CLOSING)).as("norra is awaited").isNull();
  }

  @Test
  void aCountyFigureIsHiddenWhereATenantsIs() {
    county.tenants.add("sodra");
    county.published.add(steady("norra", Q1, 20, 15));
    county.published.add(steady("sodra", Q1, 12, 3));
    county.release();

    assertThat(county.cell("norra", Q1, CLOSING, "SEX", "MAN")).isEqualTo(new Cell.Shown(15));
    assertThat(county.cell("sodra", Q1, CLOSING, "SEX", "WOMAN"))
        .as("a large figure beside a small one")
        .isEqualTo(new Cell.Hidden(Cell.Because.PROTECTED));
    assertThat(county.cell(BOARD, Q1, CLOSING, "SEX", "MAN"))
        .isEqualTo(new Cell.Hidden(Cell.Because.A_PART_IS_PROTECTED));
    assertThat(total(BOARD, Q1, CLOSING)).isEqualTo(new Cell.Shown(50));
  }

  @Test
  void nothingIsReleasedTwice() {
    county.published.add(steady("norra", Q1, 20, 15));
    county.release();
    int figures = county.released.size();
    county.release();

    assertThat(county.plan().hasNothingNew()).isTrue();
    assertThat(county.released).hasSize(figures).doesNotHaveDuplicates();
    assertThat(figures)
        .as("of tenant and county, four measures: total, three sexes, seven age bands")
        .isEqualTo(2 * 44);
  }

  @Test
  void openingAndResumedAreNeverTold() {
    county.published.add(steady("norra", Q1, 20, 15));
    county.release();

    assertThat(county.released)
        .extracting(ReleasedFigure::measure)
        .containsOnly("CLOSING", "NEW", "CLOSED", "WAITING");
  }

  @Test
  void aFewNewAreHiddenAlsoThroughTheFlowBetweenTwoQuarters() {
    county.published.add(steady("norra", Q1, 20, 15));
    county.release();
    county.published.add(
        quarter(
            "norra",
            Q2,
            Map.of(
                OPENING,
                persons(20, 15),
                NEW,
                persons(2, 0),
                CLOSED,
                persons(6, 5),
                CLOSING,
                persons(16, 10))));
    county.release();

    assertThat(total("norra", Q2, NEW)).isInstanceOf(Cell.Hidden.class);
    assertThat(List.of(total("norra", Q2, CLOSING), total("norra", Q2, CLOSED)))
        .as("closing 26 and closed 11 beside the 35 before would tell the 2")
        .anyMatch(Cell.Hidden.class::isInstance);
    assertThat(county.proof.isComplete()).isTrue();
  }

  @Test
  void workRecordedAfterPublishingDoesNotStopTheNextQuarter() {
    county.published.add(steady("norra", Q1, 20, 15));
    county.published.add(steady("norra", Q2, 22, 14));
    county.release();

    assertThat(total("norra", Q2, CLOSING)).isEqualTo(new Cell.Shown(36));
    assertThat(county.proof.isComplete()).isTrue();
  }

  @Test
  void ageIsNotBoundOverAYearEnd() {
    var q4 = new Quarter(2025, 4);
    county.published.add(steady("norra", q4, 20, 15));
    var older = new java.util.HashMap<Measure, List<int[]>>();
    for (var measure : List.of(OPENING, CLOSING)) {
      older.put(measure, persons(20, 15).stream().map(person -> new int[] {person[0], 2}).toList());
    }
    county.published.add(quarter("norra", Q1, older));
    county.release();

    assertThat(county.cell("norra", Q1, CLOSING, "AGE", "40-49")).isEqualTo(new Cell.Shown(35));
  }

  @Test
  void zeroIsAFigure() {
    county.published.add(steady("norra", Q1, 20, 15));
    county.release();

    assertThat(total("norra", Q1, WAITING)).isEqualTo(new Cell.Shown(0));
  }

  private Cell total(String owner, Quarter quarter, Measure measure) {
    return county.cell(owner, quarter, measure, "TOTAL", "TOTAL");
  }

  /** Nobody comes and nobody goes. */
  private static TenantQuarter steady(String tenant, Quarter quarter, int women, int men) {
    return quarter(
        tenant, quarter, Map.of(OPENING, persons(women, men), CLOSING, persons(women, men)));
  }
}
