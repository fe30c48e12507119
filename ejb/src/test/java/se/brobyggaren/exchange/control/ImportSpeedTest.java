package se.brobyggaren.exchange.control;

import static org.assertj.core.api.Assertions.assertThat;
import static se.brobyggaren.statistics.Services.service;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.brobyggaren.exchange.entity.EarlierRecord;
import se.brobyggaren.exchange.entity.FileCheck;
import se.brobyggaren.isolation.ThrowAwayDatabase;
import se.brobyggaren.isolation.ThrowAwayDatabase.Copy;

/**
 * A file of earlier years is read in, from its bytes to committed rows, against batched inserts of
 * the same rows by the same login under row-level security. A ratio of one run, so that it says the
 * same on any machine.
 */
class ImportSpeedTest {
  private static final int CASES = 4_000;
  private static final int ROUNDS = 5;
  private static final int WARM_UP = 1;

  /** At half the speed of the inserts at the least. */
  private static final double AT_MOST = 2.0;

  private static final int TENANT = 2;

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
  void anImportIsAtLeastHalfAsFastAsBatchedInsertsOfTheSameRows() throws SQLException {
    var database = server.copy();
    byte[] content = content();
    var records = records(content);
    var ratios = new ArrayList<Double>();
    try (var connection = asTenant(database)) {
      for (int round = 0; round < ROUNDS + WARM_UP; round++) {
        boolean importFirst = round % 2 == 0;
        long byImport = importFirst ? imported(database, connection, content) : 0;
        long byHand = inserted(database, connection, records);
        byImport = importFirst ? byImport : imported(database, connection, content);
        if (round >= WARM_UP) {
          ratios.add((double) byImport / byHand);
          System.out.printf(
              "Import of %d rows: %d ms, batched inserts %d ms%n",
              records.size(), byImport / 1_000_000, byHand / 1_000_000);
        }
      }
    }
    ratios.sort(null);
    double median = ratios.get(ROUNDS / 2);
    System.out.printf("Import: %.2f times the time of the inserts (median)%n", median);
    assertThat(median).as("median of %s", ratios).isLessThanOrEqualTo(AT_MOST);
  }

  private static long imported(Copy database, Connection connection, byte[] content)
      throws SQLException {
    try (var run = new ImportRun(connection, TENANT, service("norra-orebro"), content)) {
      long start = System.nanoTime();
      run.take();
      return end(start, database, run.file());
    }
  }

  private static long inserted(Copy database, Connection connection, List<EarlierRecord> records)
      throws SQLException {
    try (var run = new ImportRun(connection, TENANT, service("norra-orebro"), new byte[0])) {
      long start = System.nanoTime();
      InsertedByHand.insert(connection, TENANT, run.file(), records);
      return end(start, database, run.file());
    }
  }

  private static long end(long start, Copy database, UUID file) {
    long taken = System.nanoTime() - start;
    assertThat(
            database.column(
                "select count(*) || ' ' || count(distinct client_record_id) || ' '"
                    + " || sum(year_of_birth) || ' ' || sum(cardinality(reasons)) || ' '"
                    + " || sum(minutes) from tenant.earlier_record where file_id = '"
                    + file
                    + "' and tenant_id = "
                    + TENANT))
        .containsExactly(expected());
    database.owner("truncate tenant.earlier_record");
    return taken;
  }

  private static String expected() {
    long born = 2L * IntStream.range(0, CASES).mapToLong(i -> 1940 + i % 60).sum();
    return 3 * CASES + " " + CASES + " " + born + " " + 2 * CASES + " " + 15 * CASES;
  }

  private static Connection asTenant(Copy database) throws SQLException {
    var connection = database.as("tenant");
    try (var statement = connection.createStatement()) {
      statement.execute("select set_config('app.tenant', '" + TENANT + "', false)");
    }
    connection.setAutoCommit(false);
    return connection;
  }

  private static List<EarlierRecord> records(byte[] content) {
    var check = FileCheck.of(CsvReading.read(content), service("norra-orebro"), done -> {});
    assertThat(check.problems()).isEmpty();
    return check.records();
  }

  /** Cases, their assignments, and advice. */
  private static byte[] content() {
    return ("""
            brobyggaren-1;2019-08-19;2019-12-31
            record;reference;case;sex;birth_year;municipality;began;began_as;ended;ended_as;reasons;term;children_at_home;appeals;minutes
            """
            + IntStream.range(0, CASES)
                .mapToObj(ImportSpeedTest::rows)
                .collect(Collectors.joining()))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String rows(int i) {
    return """
        case;A-%1$d;;woman;%2$d;1885;2019-09-01;new;2019-10-01;own-wish;ekonomi|housing;;every-other-week;forsakringskassan;
        assignment;;A-%1$d;;;;2019-09-02;;;;;economy;;;
        advice;;;;;;2019-09-03;;;;;sjukvard;;;15
        """
        .formatted(i, 1940 + i % 60);
  }
}
