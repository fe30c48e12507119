package se.brobyggaren.statistics.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.brobyggaren.statistics.entity.People.man;
import static se.brobyggaren.statistics.entity.People.woman;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.brobyggaren.statistics.boundary.Breakdown;
import se.brobyggaren.statistics.boundary.Correction;
import se.brobyggaren.statistics.boundary.Discrepancy;
import se.brobyggaren.statistics.boundary.Discrepancy.Kind;
import se.brobyggaren.statistics.boundary.FigureTable;
import se.brobyggaren.statistics.boundary.Measure;
import se.brobyggaren.statistics.boundary.Population;
import se.brobyggaren.statistics.boundary.Quarter;

class ReconciliationTest {
  private static final Quarter Q2 = new Quarter(2026, 2);

  @Test
  void whateverHappensTheFlowHoldsAndSisterTablesAgree() {
    var random = new Random(7);
    for (int round = 0; round < 200; round++) {
      var facts = new ArrayList<Fact>();
      for (int i = 0; i < 40; i++) {
        facts.add(life(random));
      }
      var compiled = new QuarterCompilation(Q2, facts);

      assertThat(compiled.discrepancies()).isEmpty();
      assertThat(compiled.leaving()).hasSize(4);
    }
  }

  @Test
  void oneQuarterEndsAsTheNextBegins() {
    var random = new Random(8);
    var facts = new ArrayList<Fact>();
    for (int i = 0; i < 300; i++) {
      facts.add(life(random));
    }
    var one = new QuarterCompilation(Q2, facts).leaving();
    var next = new QuarterCompilation(Q2.next(), facts).leaving();

    for (int i = 0; i < one.size(); i++) {
      assertThat(Reconciliation.corrections(one.get(i), next.get(i)))
          .filteredOn(correction -> one.get(0).population() == Population.CLIENTS)
          .filteredOn(correction -> correction.opening() > 0)
          .isEmpty();
    }
  }

  @Test
  void aMissingFlowLineIsNamedWithWhatItShouldBe() {
    // Stockholm 2011, men: 93 + 88 − 85 is not 65 (R5).
    var table = bySex(Map.of("OPENING", 93L, "NEW", 88L, "CLOSED", 85L, "CLOSING", 65L));

    assertThat(Reconciliation.flow(table))
        .extracting(
            Discrepancy::kind, Discrepancy::place, Discrepancy::expected, Discrepancy::found)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Kind.FLOW, "CLIENTS.SEX.MAN", 96L, 65L),
            org.assertj.core.groups.Tuple.tuple(Kind.FLOW, "CLIENTS.SEX.TOTAL", 96L, 65L));
  }

  @Test
  void sisterTablesWithDifferentTotalsAreNamed() {
    var one = bySex(Map.of("CLOSING", 20L));
    var other = bySex(Map.of("CLOSING", 21L));

    assertThat(Reconciliation.sisters(one, other))
        .extracting(Discrepancy::kind, Discrepancy::expected, Discrepancy::found)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.SISTER_TABLES, 20L, 21L));
  }

  @Test
  void aRecordWhoseDatesCannotBeTrueIsPointedAt() {
    var endsBeforeItBegan = woman("2026-05-01", "2026-04-01");
    var backBeforeItLeft = man("2025-01-01", "2026-05-01", "2026-04-01");
    var goesOnTwice =
        new Fact(
            Population.CLIENTS,
            java.util.UUID.randomUUID(),
            "MAN",
            1990,
            null,
            List.of(
                new Stay(LocalDate.parse("2025-01-01"), null),
                new Stay(LocalDate.parse("2026-01-01"), null)));

    var compiled =
        new QuarterCompilation(
            Q2, List.of(endsBeforeItBegan, backBeforeItLeft, goesOnTwice, woman("2026-01-01")));

    assertThat(compiled.discrepancies())
        .filteredOn(found -> found.kind() == Kind.DATES)
        .extracting(found -> found.records().get(0))
        .containsExactly(
            endsBeforeItBegan.record(), backBeforeItLeft.record(), goesOnTwice.record());
  }

  @Test
  void workRecordedAfterPublishingIsALineOfItsOwn() {
    var published = new QuarterCompilation(Q2, List.of(woman("2026-01-01"), man("2026-01-01")));
    var next =
        new QuarterCompilation(
            Q2.next(), List.of(woman("2026-01-01"), woman("2026-06-29"), man("2026-01-01")));

    assertThat(Reconciliation.corrections(published.leaving().get(0), next.leaving().get(0)))
        .containsExactly(new Correction(Breakdown.SEX, "WOMAN", 1, 2));
  }

  @Test
  void theFingerprintFollowsTheFiguresThatLeave() {
    var seen = new QuarterCompilation(Q2, List.of(woman("2026-01-01")));
    var same = new QuarterCompilation(Q2, List.of(woman("2026-02-01")));
    var other = new QuarterCompilation(Q2, List.of(woman("2026-05-01")));

    assertThat(seen.fingerprint()).isEqualTo(same.fingerprint()).isNotEqualTo(other.fingerprint());
  }

  private static FigureTable bySex(Map<String, Long> men) {
    var counts = new java.util.EnumMap<Measure, Long>(Measure.class);
    men.forEach((measure, count) -> counts.put(Measure.valueOf(measure), count));
    return new FigureTable(
        Population.CLIENTS,
        Breakdown.SEX,
        "2011",
        List.of(new FigureTable.Row("WOMAN", Map.of()), new FigureTable.Row("MAN", counts)));
  }

  /** Comes, goes and comes back at random around the year 2026. */
  private static Fact life(Random random) {
    var days = new ArrayList<String>();
    var day = LocalDate.of(2025, 6, 1).plusDays(random.nextInt(400));
    int turns = 1 + random.nextInt(5);
    for (int i = 0; i < turns; i++) {
      days.add(day.toString());
      day = day.plusDays(random.nextInt(120));
    }
    var sexes = new String[] {"WOMAN", "MAN", "OTHER", null};
    return People.client(
        sexes[random.nextInt(4)],
        random.nextInt(10) == 0 ? null : 1940 + random.nextInt(70),
        random.nextBoolean() ? "1885" : null,
        days.toArray(String[]::new));
  }
}
