package se.brobyggaren.statistics.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static se.brobyggaren.statistics.FactBuilder.client;
import static se.brobyggaren.statistics.Services.service;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.brobyggaren.statistics.FactBuilder;
import se.brobyggaren.statistics.RandomFacts;
import se.brobyggaren.statistics.boundary.Correction;
import se.brobyggaren.statistics.boundary.FigureTable;
import se.brobyggaren.statistics.boundary.Quarter;
import se.brobyggaren.statistics.boundary.report.ReportDiscrepancy.Kind;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.statistics.entity.fact.Span;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.report.Dimension;
import se.brobyggaren.tenantconfig.report.Measure;
import se.brobyggaren.tenantconfig.report.Population;

/** A quarter is one use of the engine; what leaves has the same rows whoever is in them. */
class QuarterCompilationTest {
  private static final Quarter Q2 = new Quarter(2026, 2);
  private static final TenantConfiguration TENANT = service("norra-orebro");

  @Test
  void whateverHappensTheTablesReconcile() {
    for (int round = 0; round < 30; round++) {
      var compiled = compile(Q2, new RandomFacts(round, TENANT, 2026).some(40));

      assertThat(compiled.discrepancies()).isEmpty();
      assertThat(compiled.leaving())
          .extracting(t -> t.population() + " " + t.by())
          .containsExactly("CLIENTS SEX", "CLIENTS AGE", "QUEUE SEX", "QUEUE AGE");
      assertThat(compiled.inside()).allMatch(t -> t.by() == Dimension.MUNICIPALITY);
    }
  }

  @Test
  void whatLeavesHasAllSexesAndNationalBandsAlways() {
    var compiled = compile(Q2, List.of());

    assertThat(categories(compiled.leaving().get(0))).containsExactly("WOMAN", "MAN", "OTHER");
    assertThat(categories(compiled.leaving().get(1)))
        .containsExactly("18-29", "30-39", "40-49", "50-59", "60-64", "65-", "UNKNOWN");
    assertThat(categories(compiled.inside().get(0))).isEmpty();
    assertThat(compiled.leaving().get(0).rows().get(0).counts().keySet())
        .containsExactlyElementsOf(FigureTable.measures(Population.CLIENTS));
  }

  @Test
  void whoIsOutsideTheBandsIsPublishedWithThoseWhoseAgeIsNotKnown() {
    var table =
        compile(
                Q2,
                List.of(
                    client().born(2015).stay("2026-01-01").fact(),
                    client().born(null).stay("2026-01-01").fact()))
            .leaving()
            .get(1);

    assertThat(table.count(Dimension.UNKNOWN, Measure.CLOSING)).isEqualTo(2);
    assertThat(table.total(Measure.CLOSING)).isEqualTo(2);
  }

  @Test
  void oneQuarterEndsAsTheNextBegins() {
    var facts = new RandomFacts(8, TENANT, 2026).some(300);
    var one = compile(Q2, facts).leaving();
    var next = compile(Q2.next(), facts).leaving();

    assertThat(QuarterCompilation.corrections(one.get(0), next.get(0))).isEmpty();
    assertThat(QuarterCompilation.corrections(one.get(1), next.get(1))).isEmpty();
  }

  @Test
  void workRecordedAfterPublishingIsALineOfItsOwn() {
    var stays = client().woman().stay("2026-01-01").fact();
    var published = compile(Q2, List.of(stays));
    var next = compile(Q2.next(), List.of(stays, client().woman().stay("2026-06-29").fact()));

    assertThat(QuarterCompilation.corrections(published.leaving().get(0), next.leaving().get(0)))
        .containsExactly(new Correction(Dimension.SEX, "WOMAN", 1, 2));
  }

  @Test
  void theFingerprintFollowsTheFiguresThatLeave() {
    var seen = compile(Q2, List.of(client().woman().stay("2026-01-01").fact()));
    var same = compile(Q2, List.of(client().woman().stay("2026-02-01").fact()));
    var other = compile(Q2, List.of(client().woman().stay("2026-05-01").fact()));

    assertThat(seen.fingerprint()).isEqualTo(same.fingerprint()).isNotEqualTo(other.fingerprint());
  }

  @Test
  void waitingIsCountedApartFromCases() {
    var table =
        compile(
                Q2,
                List.of(
                    FactBuilder.of(Population.QUEUE).woman().stay("2026-06-30").fact(),
                    FactBuilder.of(Population.QUEUE)
                        .woman()
                        .stay("2026-01-01", "2026-06-30")
                        .fact(),
                    client().woman().stay("2026-01-01").fact()))
            .leaving()
            .get(2);

    assertThat(table.total(Measure.WAITING)).isEqualTo(1);
  }

  @Test
  void datesThatContradictOneAnotherAreFound() {
    var compiled = compile(Q2, List.of(client().stay("2026-05-01", "2026-04-01").fact()));

    assertThat(compiled.discrepancies()).extracting(d -> d.kind()).contains(Kind.DATES);
  }

  private static QuarterCompilation compile(Quarter quarter, List<Fact> facts) {
    return new QuarterCompilation(quarter, TENANT, Span.of(quarter.first(), quarter.last()), facts);
  }

  private static List<String> categories(FigureTable table) {
    return table.rows().stream().map(FigureTable.Row::category).toList();
  }
}
