package se.brobyggaren.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static se.brobyggaren.statistics.Services.service;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.brobyggaren.isolation.ThrowAwayDatabase;
import se.brobyggaren.isolation.ThrowAwayDatabase.Copy;
import se.brobyggaren.statistics.boundary.report.ReportTable.Heading;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.statistics.entity.fact.Span;
import se.brobyggaren.statistics.entity.report.FormCompilation;
import se.brobyggaren.statistics.entity.table.Categories;
import se.brobyggaren.statistics.entity.table.Counting;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.file.ShippedForms;

/**
 * The annual return and form D over 10 000 cases of one tenant among others, as login tenant under
 * row-level security, against the same tables written by hand. A ratio of one run, so that it says
 * the same on any machine.
 */
class YearlyReportSpeedTest {
  private static final int CASES = 10_000;
  private static final int ROUNDS = 7;
  private static final double AT_MOST = 2.0;
  private static final int MEASURED = 2;
  private static final Span YEAR = Span.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
  private static final TenantConfiguration TENANT = service("stockholm");

  private static ThrowAwayDatabase server;

  @BeforeAll
  static void start() {
    server = ThrowAwayDatabase.start();
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @Test
  void aYearlyReportTakesAtMostTwiceTheTimeOfTheSameTablesWrittenByHand() throws SQLException {
    var database = server.copy();
    ManyCases.fill(database, CASES, 1, MEASURED, 3);
    try (var connection = asTenant(database)) {
      var ratios = new ArrayList<Double>();
      for (int round = 0; round < ROUNDS + 2; round++) {
        long start = System.nanoTime();
        var returned = WrittenByHand.annualReturn(connection);
        var reported = WrittenByHand.formD(connection);
        long byHand = System.nanoTime() - start;

        start = System.nanoTime();
        var compiledReturn = compile(connection, "annual-return");
        var compiledReport = compile(connection, "annual-report-d");
        long byEngine = System.nanoTime() - start;

        assertThat(figures(compiledReturn)).isEqualTo(returned);
        assertThat(figures(compiledReport)).isEqualTo(reported);
        assertThat(compiledReport.discrepancies()).isEmpty();
        // The first rounds warm up what both use.
        if (round >= 2) {
          ratios.add((double) byEngine / byHand);
          System.out.printf(
              "Yearly report over %d cases: %d ms, by hand %d ms%n",
              CASES, byEngine / 1_000_000, byHand / 1_000_000);
        }
      }
      ratios.sort(null);
      assertThat(ratios.get(ROUNDS / 2)).as("median of %s", ratios).isLessThanOrEqualTo(AT_MOST);
    }
  }

  @Test
  void theNumberOfStatementsIsTheSameForTenCasesAndForTwoHundred() throws SQLException {
    assertThat(statements(10)).isEqualTo(statements(200)).isEqualTo(3);
  }

  private static int statements(int cases) throws SQLException {
    var database = server.copy();
    ManyCases.fill(database, cases, 1, MEASURED);
    var counter = new AtomicInteger();
    try (var connection = asTenant(database)) {
      var counted = counting(connection, counter);
      compile(counted, "annual-return");
      compile(counted, "annual-report-d");
    }
    return counter.get();
  }

  private static Connection counting(Connection connection, AtomicInteger statements) {
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, args) -> {
              if (method.getName().equals("prepareStatement")) {
                statements.incrementAndGet();
              }
              try {
                return method.invoke(connection, args);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private static Connection asTenant(Copy database) throws SQLException {
    var connection = database.as("tenant");
    try (var statement = connection.createStatement()) {
      statement.execute("select set_config('app.tenant', '" + MEASURED + "', false)");
    }
    return connection;
  }

  /** What the product does for a report, but for the transaction. */
  private static FormCompilation compile(Connection connection, String code) throws SQLException {
    var form = ShippedForms.of(TENANT, code).orElseThrow();
    var words = new Categories(TENANT, YEAR);
    var rows = new FactRows(connection, YEAR, words);
    List<Fact> facts = new ArrayList<>();
    for (var population : FormCompilation.populations(form)) {
      facts.addAll(rows.of(population, false));
    }
    return new FormCompilation(form, words, new Counting(YEAR, facts));
  }

  /** All that are not 0 and no totals, as the statements have them. */
  private static Map<String, Long> figures(FormCompilation compiled) {
    var figures = new TreeMap<String, Long>();
    for (var table : compiled.tables()) {
      for (var row : table.rows()) {
        for (int c = 0; c < table.columns().size(); c++) {
          var column = table.columns().get(c);
          long count = row.cells().get(c).count();
          if (count > 0 && !isTotal(row.heading()) && !isTotal(column)) {
            figures.put(
                table.layout().code() + " " + row.heading().code() + " " + column.code(), count);
          }
        }
      }
    }
    return figures;
  }

  private static boolean isTotal(Heading heading) {
    return heading.kind() == Heading.Kind.TOTAL;
  }
}
