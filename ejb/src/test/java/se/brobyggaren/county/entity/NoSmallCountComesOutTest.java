package se.brobyggaren.county.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.brobyggaren.disclosure.Cell;
import se.brobyggaren.statistics.boundary.Quarter;
import se.brobyggaren.tenantconfig.report.Dimension;
import se.brobyggaren.tenantconfig.report.Measure;

/**
 * Several tenants publish quarter after quarter, each in the order of time, some late and some with
 * corrections; somebody who reads all that was released, and knows how figures hang together, adds
 * and subtracts.
 */
class NoSmallCountComesOutTest {
  private static final List<String> TENANTS = List.of("norra", "sodra", "vastra");
  private static final int QUARTERS = 5;

  @Test
  void whoAddsUpAndSubtractsEverythingReleasedFindsNoSmallCount() {
    int shown = 0;
    for (int seed = 1; seed <= 2; seed++) {
      var random = new Random(seed);
      var county = new County(TENANTS.toArray(String[]::new));
      for (var one : published(random)) {
        county.published.add(one);
        county.release();
        assertThat(county.proof == null || county.proof.isComplete()).isTrue();
      }

      assertThat(found(county)).as("seed " + seed).isEmpty();
      shown += county.released.stream().filter(f -> f.cell() instanceof Cell.Shown).count();
    }
    assertThat(shown).as("something appears").isGreaterThan(200);
  }

  @Test
  void theOneWhoAddsUpWouldHaveFoundASmallCountThatWasReleased() {
    var county = new County("norra");
    var quarter = new Quarter(2026, 1);
    county.published.add(
        County.quarter("norra", quarter, Map.of(Measure.CLOSING, County.persons(20, 3))));
    for (var total : List.of("TOTAL", "WOMAN", "OTHER")) {
      county.released.add(
          new ReleasedFigure(
              quarter,
              "norra",
              "CLOSING",
              total.equals("TOTAL") ? "TOTAL" : "SEX",
              total,
              new Cell.Shown(total.equals("TOTAL") ? 23 : total.equals("WOMAN") ? 20 : 0)));
    }

    assertThat(found(county)).contains("norra CLOSING 2026Q1 SEX MAN");
  }

  /** Small counts that can be computed. */
  private static List<String> found(County county) {
    var attack = new Elimination();
    var truth = new LinkedHashMap<String, Long>();
    for (var one : county.published) {
      for (var measure : Measure.values()) {
        for (var by : List.of(Dimension.SEX, Dimension.AGE)) {
          var column = one.column(measure, by);
          var sum = new LinkedHashMap<String, Long>();
          column.forEach(
              (category, n) -> {
                truth.put(name(one.tenant(), measure, one.quarter(), by.name(), category), n);
                sum.put(name(one.tenant(), measure, one.quarter(), by.name(), category), 1L);
              });
          var total = name(one.tenant(), measure, one.quarter(), "TOTAL", "TOTAL");
          truth.put(total, column.values().stream().mapToLong(Long::longValue).sum());
          sum.put(total, -1L);
          attack.learns(sum);
        }
      }
    }
    places().forEach(place -> knowHowItHangsTogether(county, place, attack));
    for (var figure : county.released) {
      if (figure.cell() instanceof Cell.Shown cell) {
        attack.learns(
            Map.of(
                name(
                    figure.owner(),
                    Measure.valueOf(figure.measure()),
                    figure.quarter(),
                    figure.breakdown(),
                    figure.category()),
                1L,
                "1",
                -cell.count()));
      }
    }
    return attack.computed().entrySet().stream()
        .filter(figure -> figure.getValue() > 0 && figure.getValue() < 5)
        .peek(figure -> assertThat(truth).containsEntry(figure.getKey(), figure.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static void knowHowItHangsTogether(County county, String[] place, Elimination attack) {
    for (var one : county.published) {
      var flow = new LinkedHashMap<String, Long>();
      for (var measure : List.of(Measure.OPENING, Measure.NEW, Measure.RESUMED)) {
        flow.put(name(one.tenant(), measure, one.quarter(), place), 1L);
      }
      flow.put(name(one.tenant(), Measure.CLOSED, one.quarter(), place), -1L);
      flow.put(name(one.tenant(), Measure.CLOSING, one.quarter(), place), -1L);
      attack.learns(flow);
      county.published.stream()
          .filter(next -> next.tenant().equals(one.tenant()))
          .filter(next -> next.quarter().equals(one.quarter().next()))
          .filter(next -> !place[0].equals("AGE") || next.quarter().year() == one.quarter().year())
          .filter(next -> bound(one, next, place))
          .forEach(
              next ->
                  attack.learns(
                      Map.of(
                          name(one.tenant(), Measure.CLOSING, one.quarter(), place), 1L,
                          name(one.tenant(), Measure.OPENING, next.quarter(), place), -1L)));
    }
    county
        .before()
        .parts()
        .forEach(
            (quarter, parts) -> {
              for (var measure : ReleasePlan.TOLD) {
                var whole = new LinkedHashMap<String, Long>();
                parts.forEach(part -> whole.put(name(part, measure, quarter, place), 1L));
                whole.put(name(County.BOARD, measure, quarter, place), -1L);
                attack.learns(whole);
              }
            });
  }

  /** Where nothing was corrected afterwards, everybody may believe that it was not. */
  private static boolean bound(TenantQuarter one, TenantQuarter next, String[] place) {
    return Stream.of(Dimension.SEX, Dimension.AGE)
        .filter(by -> place[0].equals("TOTAL") || by.name().equals(place[0]))
        .allMatch(by -> one.column(Measure.CLOSING, by).equals(next.column(Measure.OPENING, by)));
  }

  private static List<String[]> places() {
    var places = new ArrayList<String[]>();
    places.add(new String[] {"TOTAL", "TOTAL"});
    County.SEXES.forEach(sex -> places.add(new String[] {"SEX", sex}));
    County.BANDS.forEach(band -> places.add(new String[] {"AGE", band}));
    return places;
  }

  private static String name(String owner, Measure measure, Quarter quarter, String... place) {
    return owner + " " + measure + " " + quarter + " " + String.join(" ", place);
  }

  private static List<TenantQuarter> published(Random random) {
    var all = new ArrayList<TenantQuarter>();
    for (var tenant : TENANTS) {
      var there = draw(random, 20 + random.nextInt(40));
      for (int i = 0; i < QUARTERS; i++) {
        var quarter = new Quarter(2026, 1);
        for (int step = 0; step < i; step++) {
          quarter = quarter.next();
        }
        if (random.nextInt(6) == 0) {
          there.addAll(draw(random, 1 + random.nextInt(3)));
        }
        var came = draw(random, random.nextInt(14));
        var resumed = draw(random, random.nextInt(2));
        var closing = new ArrayList<>(there);
        closing.addAll(came);
        closing.addAll(resumed);
        Collections.shuffle(closing, random);
        var closed = closing.subList(0, Math.min(closing.size(), random.nextInt(13)));
        var left = List.copyOf(closed);
        closed.clear();
        all.add(
            County.quarter(
                tenant,
                quarter,
                Map.of(
                    Measure.OPENING,
                    List.copyOf(there),
                    Measure.NEW,
                    came,
                    Measure.RESUMED,
                    resumed,
                    Measure.CLOSED,
                    left,
                    Measure.CLOSING,
                    List.copyOf(closing),
                    Measure.WAITING,
                    draw(random, random.nextInt(30)))));
        there = closing;
        if (quarter.next().year() != quarter.year()) {
          there.replaceAll(
              person -> new int[] {person[0], Math.min(6, person[1] + random.nextInt(2))});
        }
      }
    }
    // Tenants in any order, each tenant's quarters as time goes.
    var tenantsTurn = new ArrayList<>(all.stream().map(TenantQuarter::tenant).toList());
    Collections.shuffle(tenantsTurn, random);
    return tenantsTurn.stream().map(tenant -> takeFirst(all, tenant)).toList();
  }

  private static TenantQuarter takeFirst(List<TenantQuarter> all, String tenant) {
    var first = all.stream().filter(one -> one.tenant().equals(tenant)).findFirst().orElseThrow();
    all.remove(first);
    return first;
  }

  private static List<int[]> draw(Random random, int persons) {
    var drawn = new ArrayList<int[]>();
    for (int i = 0; i < persons; i++) {
      drawn.add(new int[] {random.nextInt(20) == 0 ? 2 : random.nextInt(2), random.nextInt(6)});
    }
    return drawn;
  }
}
