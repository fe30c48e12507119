package se.brobyggaren.statistics.entity.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.brobyggaren.statistics.FactBuilder.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.brobyggaren.statistics.boundary.report.RecordRow;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.statistics.entity.fact.Span;
import se.brobyggaren.statistics.entity.table.Counting;
import se.brobyggaren.tenantconfig.report.Measure;

/** DOMAIN rule 6: the tenant's own number of months. */
class ClosingTimesTest {
  private static final Span YEAR = Span.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));

  @Test
  void eighteenMonthsToTheDayAreWithinAndADayMoreIsOver() {
    var within = client().stay("2022-09-15", "2024-03-15").fact();
    var over = client().stay("2022-09-15", "2024-03-16").fact();

    var measured = ClosingTimes.of(counting(within, over), 18, Map.of());

    assertThat(measured.closed()).isEqualTo(2);
    assertThat(measured.within()).isEqualTo(1);
    assertThat(measured.withinPerCent()).isEqualByComparingTo("50");
    assertThat(measured.over()).extracting(RecordRow::id).containsExactly(over.origin().record());
    assertThat(measured.meanMonths()).isEqualByComparingTo("18.0");
  }

  @Test
  void aResumedCaseGoesOnFromWhereItBegan() {
    var resumed = client().stay("2024-02-01", "2024-05-01", Measure.RESUMED, Measure.CLOSED).fact();
    var begun = Map.of(resumed.origin().record(), LocalDate.of(2022, 1, 1));

    assertThat(ClosingTimes.of(counting(resumed), 18, begun).over()).hasSize(1);
    assertThat(ClosingTimes.of(counting(resumed), 18, Map.of()).over()).isEmpty();
  }

  @Test
  void whoWasTransferredIsNotClosedAndWhoIsStillThereMayBeOverTheLimit() {
    var transferred =
        client().stay("2020-02-01", "2024-05-01", Measure.NEW, Measure.TRANSFERRED_OUT).fact();
    var open = client().stay("2020-02-01").fact();

    var measured = ClosingTimes.of(counting(transferred, open), 18, Map.of());

    assertThat(measured.closed()).isZero();
    assertThat(measured.withinPerCent()).isNull();
    assertThat(measured.meanMonths()).isNull();
    assertThat(measured.longOpen()).isEqualTo(1);
  }

  @Test
  void withoutALimitNothingIsWithinOrOver() {
    var measured =
        ClosingTimes.of(counting(client().stay("2020-02-01", "2024-05-01").fact()), null, Map.of());

    assertThat(measured.within()).isNull();
    assertThat(measured.longOpen()).isNull();
    assertThat(measured.over()).isEmpty();
    assertThat(measured.meanMonths()).isEqualByComparingTo("51.0");
  }

  private static Counting counting(Fact... facts) {
    return new Counting(YEAR, List.of(facts));
  }
}
