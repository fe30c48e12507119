package se.brobyggaren.statistics.entity.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static se.brobyggaren.statistics.FactBuilder.client;
import static se.brobyggaren.statistics.Services.service;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.brobyggaren.statistics.RandomFacts;
import se.brobyggaren.statistics.boundary.report.ReportTable.Heading;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.statistics.entity.fact.Span;
import se.brobyggaren.statistics.entity.fact.Stay;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.file.ShippedForms;
import se.brobyggaren.tenantconfig.report.Measure;
import se.brobyggaren.tenantconfig.report.Population;
import se.brobyggaren.tenantconfig.report.TableLayout;

/** A year beside the year before, against somebody who goes through the records day by day. */
class ComparisonTest {
  private static final TenantConfiguration TENANT = service("norra-orebro");
  private static final int YEAR = 2024;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyMonthIsWhatSomebodyCountsByHand(long seed) {
    List<Fact> facts = new RandomFacts(seed, TENANT, YEAR).some(120);
    LocalDate until = LocalDate.of(YEAR, 12, 31);
    for (int month = 1; month <= 12; month++) {
      var days = YearMonth.of(YEAR, month);
      assertThat(count("referrals", facts, until, month))
          .isEqualTo(began(facts, Population.REFERRALS, days));
      assertThat(count("contacts", facts, until, month))
          .isEqualTo(began(facts, Population.CONTACTS, days));
      assertThat(count("advice", facts, until, month))
          .isEqualTo(began(facts, Population.ADVICE, days));
      assertThat(count("assignments", facts, until, month))
          .isEqualTo(began(facts, Population.ASSIGNMENTS, days));
      assertThat(count("done", facts, until, month))
          .isEqualTo(
              facts.stream()
                  .filter(f -> f.doneOn() != null && YearMonth.from(f.doneOn()).equals(days))
                  .count());
      assertThat(count("waiting", facts, until, month))
          .isEqualTo(there(facts, Population.QUEUE, days.atEndOfMonth()));
      assertThat(count("ongoing", facts, until, month))
          .isEqualTo(there(facts, Population.CLIENTS, days.atEndOfMonth()));
      assertThat(count("new", facts, until, month))
          .isEqualTo(facts.stream().filter(f -> isNewIn(f, days)).count());
    }
  }

  @Test
  void theMonthsOfTheClosedAddUpToWhatTheYearlyReportSays() {
    List<Fact> facts = new RandomFacts(9, TENANT, YEAR).some(120);
    var view = comparison("closed", facts, LocalDate.of(YEAR, 12, 31)).view();
    long months =
        view.rows().stream()
            .filter(row -> row.heading().kind() == Heading.Kind.CATEGORY)
            .mapToLong(row -> row.figures().get(0).count())
            .sum();
    assertThat(view.count(Heading.TOTAL, "THIS")).isPositive().isEqualTo(months);
  }

  @Test
  void aMonthThatHasNotBegunIsEmptyAndTheRunningOneCountsToToday() {
    var facts = List.of(client().stay("2024-03-20").fact(), client().stay("2024-05-03").fact());
    var until = LocalDate.of(YEAR, 5, 10);
    assertThat(count("new", facts, until, 3)).isEqualTo(1);
    assertThat(count("new", facts, until, 4)).isZero();
    assertThat(count("ongoing", facts, until, 5)).isEqualTo(2);
    assertThat(count("new", facts, until, 6)).isNull();
    assertThat(count("ongoing", facts, until, 6)).isNull();
    assertThat(comparison("new", facts, until).wholeMonths()).isEqualTo(4);
    assertThat(comparison("new", facts, until).overWholeMonths("THIS")).isEqualTo(1);
  }

  @Test
  void aServiceThatBeganLastSummerHasNoSpringToCompareWith() {
    var before =
        new YearCut(
            TENANT,
            span("2023-07-01", "2023-12-31"),
            LocalDate.of(2023, 12, 31),
            List.of(),
            Map.of());
    var now =
        new YearCut(
            TENANT,
            span("2024-01-01", "2024-12-31"),
            LocalDate.of(YEAR, 12, 31),
            List.of(),
            Map.of());
    var compared = new Comparison(layout("new"), now, before);
    assertThat(compared.count(6, "BEFORE")).isNull();
    assertThat(compared.count(7, "BEFORE")).isZero();
    assertThat(compared.overWholeMonths("BEFORE")).isNull();
    assertThat(new Comparison(layout("new"), now, null).cell("07", "BEFORE")).isEmpty();
    assertThat(compared.cell("13", "THIS")).isEmpty();
    assertThat(compared.cell("07", "NEXT")).isEmpty();
  }

  @Test
  void waitingAndCaseTimesLieInTheirBandsAndHaveAMedian() {
    Map<UUID, CaseDays> days = new HashMap<>();
    List<Fact> facts =
        List.of(
            timed(days, "2024-01-01", "2024-01-31", null),
            timed(days, "2023-11-01", "2024-02-01", null),
            timed(days, "2023-01-01", "2024-03-01", "2024-12-01"),
            timed(days, "2021-12-01", "2022-01-15", "2024-02-20"),
            client().stay("2024-06-01").fact());
    var now =
        new YearCut(
            TENANT, span("2024-01-01", "2024-12-31"), LocalDate.of(YEAR, 12, 31), facts, days);
    var waiting = new Comparison(layout("waiting-time"), now, null).view();
    assertThat(waiting.count("0-30", "THIS")).isEqualTo(1);
    assertThat(waiting.count("91-180", "THIS")).isEqualTo(1);
    assertThat(waiting.count("366-", "THIS")).isEqualTo(1);
    assertThat(waiting.count("UNKNOWN", "THIS")).isEqualTo(1);
    assertThat(waiting.count(Heading.TOTAL, "THIS")).isEqualTo(4);
    assertThat(now.waited()).containsExactly(30L, 92L, 425L);
    var took = new Comparison(layout("case-time"), now, null).view();
    assertThat(took.count("6-11", "THIS")).isEqualTo(1);
    assertThat(took.count("24-", "THIS")).isEqualTo(1);
    assertThat(now.took()).containsExactly(275L, 766L);
    assertThat(ProgressView.at(List.of(30L, 92L, 425L), 0.5)).isEqualTo(92);
    assertThat(ProgressView.at(List.of(275L, 766L), 0.5)).isEqualTo(275);
    assertThat(ProgressView.at(List.of(), 0.5)).isNull();
  }

  private static Fact timed(
      Map<UUID, CaseDays> days, String applied, String opened, String closed) {
    var fact = client().stay(opened, closed).fact();
    days.put(
        fact.origin().record(), new CaseDays(LocalDate.parse(applied), LocalDate.parse(opened)));
    return fact;
  }

  private static Long count(String table, List<Fact> facts, LocalDate until, int month) {
    return comparison(table, facts, until).count(month, "THIS");
  }

  private static Comparison comparison(String table, List<Fact> facts, LocalDate until) {
    var now = new YearCut(TENANT, span("2024-01-01", "2024-12-31"), until, facts, Map.of());
    return new Comparison(layout(table), now, null);
  }

  private static TableLayout layout(String code) {
    return ShippedForms.progress().table(code).orElseThrow();
  }

  private static Span span(String first, String last) {
    return Span.of(LocalDate.parse(first), LocalDate.parse(last));
  }

  private static long began(List<Fact> facts, Population of, YearMonth month) {
    return facts.stream()
        .filter(f -> f.population() == of && YearMonth.from(f.began()).equals(month))
        .count();
  }

  private static long there(List<Fact> facts, Population of, LocalDate evening) {
    return facts.stream()
        .filter(f -> f.population() == of)
        .filter(f -> f.stays().stream().anyMatch(stay -> isThereOn(stay, evening)))
        .count();
  }

  private static boolean isThereOn(Stay stay, LocalDate evening) {
    return !stay.from().isAfter(evening) && (stay.until() == null || stay.until().isAfter(evening));
  }

  /** Its first day of the year is in the month, it came for the first time, and was not there. */
  private static boolean isNewIn(Fact fact, YearMonth month) {
    return fact.population() == Population.CLIENTS
        && fact.stays().stream().noneMatch(s -> isThereOn(s, LocalDate.of(YEAR - 1, 12, 31)))
        && fact.stays().stream()
            .filter(s -> s.from().getYear() == YEAR)
            .findFirst()
            .filter(s -> s.cameAs() == Measure.NEW && YearMonth.from(s.from()).equals(month))
            .isPresent();
  }
}
