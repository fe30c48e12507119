package se.brobyggaren.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static se.brobyggaren.statistics.Services.service;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.brobyggaren.isolation.ThrowAwayDatabase;
import se.brobyggaren.statistics.entity.fact.Span;
import se.brobyggaren.statistics.entity.table.Categories;
import se.brobyggaren.tenantconfig.report.Dimension;
import se.brobyggaren.tenantconfig.report.Population;

/** Where people lived on the last day of a table, counted against one case at a time by hand. */
class ResidenceOnTheLastDayTest {
  private static final int TENANT = 1;
  private static final String BY_HAND =
      """
      select coalesce(
          (select m.municipality || coalesce('/' || m.district, '') from tenant.case_move m
           where m.case_id = f.%1$s and m.moved_on <= date '%2$s' and m.struck_at is null
           order by m.moved_on desc limit 1),
          f.municipality || '/' || f.district), count(distinct f.record_id)
      from tenant.%3$s f
      where %4$s <= date '%2$s' and (%5$s is null or %5$s >= date '%2$s' - 364)
      group by 1
      """;

  private static ThrowAwayDatabase server;

  @BeforeAll
  static void start() {
    server = ThrowAwayDatabase.start();
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "2023, CLIENTS, client_fact, record_id, began, ended",
    "2024, CLIENTS, client_fact, record_id, began, ended",
    "2023, ASSIGNMENTS, assignment_fact, client_record_id, opened_on, ended_on",
    "2025, ASSIGNMENTS, assignment_fact, client_record_id, opened_on, ended_on",
    "2023, QUEUE, queue_fact, record_id, entered_on, ended_on"
  })
  void everybodyIsReadWithTheNewestMoveThatIsNotAfterIt(
      int year, Population population, String view, String ofCase, String from, String to)
      throws SQLException {
    var database = server.copy();
    ManyCases.fill(database, 400, TENANT, 2);
    try (var everything = database.as("postgres");
        var connection = database.as("tenant");
        var statement = connection.createStatement()) {
      strikeSome(everything);
      letThemWait(everything);
      statement.execute("select set_config('app.tenant', '" + TENANT + "', false)");
      var last = LocalDate.of(year, 12, 31);
      var span = Span.of(LocalDate.of(year, 1, 1), last);
      var words = new Categories(service("stockholm"), span);

      var read =
          new FactRows(connection, span, words)
              .of(population, false).stream()
                  .map(fact -> fact.categories(Dimension.MUNICIPALITY).get(0))
                  .collect(
                      Collectors.groupingBy(
                          Function.identity(), TreeMap::new, Collectors.counting()));

      assertThat(read)
          .isEqualTo(counted(connection, BY_HAND.formatted(ofCase, last, view, from, to)))
          .containsKey("0180/Skärholmen");
    }
  }

  private static void strikeSome(Connection everything) throws SQLException {
    try (var statement = everything.createStatement()) {
      statement.execute(
          "update tenant.case_move set struck_at = now() where case_id in"
              + " (select id from tenant.client_case where number_in_year % 40 = 0)");
    }
  }

  /** Everybody waited for half a year; the place in the queue has the case's key. */
  private static void letThemWait(Connection everything) throws SQLException {
    try (var statement = everything.createStatement()) {
      statement.execute(
          """
          insert into tenant.referral (tenant_id, id, version, client_id, source, applied_on, answered_yes, answered_no,
            municipality, district, state, recorded_at, recorded_by)
          select tenant_id, id, 0, client_id, 'self', opened_on, '{}', '{}', municipality, district, 'ACCEPTED', now(), ''
          from tenant.client_case
          """);
      statement.execute(
          """
          insert into tenant.queue_entry (tenant_id, id, version, referral_id, client_id, applied_on, entered_on, state, ended_on)
          select tenant_id, id, 0, id, client_id, applied_on, applied_on, 'TAKEN', applied_on + 180 from tenant.referral
          """);
    }
  }

  private static Map<String, Long> counted(Connection connection, String sql) throws SQLException {
    var counts = new TreeMap<String, Long>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        counts.put(rows.getString(1), rows.getLong(2));
      }
    }
    return counts;
  }
}
