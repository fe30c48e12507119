package se.brobyggaren.exchange.control.complete;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.brobyggaren.isolation.RowsOfTwoTenants;
import se.brobyggaren.isolation.ThrowAwayDatabase;
import se.brobyggaren.isolation.ThrowAwayDatabase.Copy;

/** Every table of tenants is in the archive and explained, or left out with a reason. */
class ArchiveWritingTest {
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
  void everyTableIsExplainedAndEverySealedColumnIsOpenedOrLeftOut() throws SQLException {
    assertThat(faults(server.copy())).isEmpty();
  }

  @Test
  void aTableThatNobodyThoughtOfIsFound() throws SQLException {
    var copy = server.copy();
    copy.superuser("create table tenant.unheard (tenant_id int primary key, seal bytea)");
    assertThat(faults(copy))
        .containsExactly(
            "nothing says what tenant.unheard holds", "nobody opens tenant.unheard.seal");
  }

  @Test
  void theArchiveHoldsEveryRowOfTheTenantAndNoneOfAnother() throws Exception {
    var copy = server.copy();
    RowsOfTwoTenants.fill(copy);
    var files = archive(copy);
    List<KeptTable> tables = tables(copy);
    assertThat(tables).hasSizeGreaterThan(30);
    var listed = files.get("_files.csv");
    for (var table : tables) {
      boolean leftOut = LeftOut.reason(table).isPresent();
      var rows = files.get(table.fileName());
      assertThat(rows == null).as(table.fullName()).isEqualTo(leftOut);
      if (!leftOut) {
        int owner = rows.get(0).indexOf("tenant_id");
        assertThat(rows.subList(1, rows.size()))
            .as(table.fullName())
            .isNotEmpty()
            .allSatisfy(row -> assertThat(row.get(owner)).isEqualTo("1"));
        assertThat(listed)
            .anySatisfy(
                row ->
                    assertThat(row.subList(0, 2))
                        .containsExactly(table.fileName(), Integer.toString(rows.size() - 1)));
        assertThat(
                files.get("_columns.csv").stream().filter(r -> r.get(0).equals(table.fileName())))
            .hasSize(table.columns().size());
      }
    }
  }

  @Test
  void whatIsSealedIsOpenedAndNothingBecomesAFormula() throws Exception {
    var copy = server.copy();
    RowsOfTwoTenants.fill(copy);
    copy.superuser("update tenant.advice set subject = '=cmd()'");
    var files = archive(copy);
    var clients = files.get("client.csv");
    assertThat(clients.get(0)).contains("name", "contact").doesNotContain("sealed_name");
    assertThat(clients.get(1).get(clients.get(0).indexOf("name"))).isEqualTo("'=opened name");
    var advice = files.get("advice.csv");
    assertThat(advice.get(1).get(advice.get(0).indexOf("subject"))).isEqualTo("'=cmd()");
  }

  private static List<String> faults(Copy copy) throws SQLException {
    var faults = new ArrayList<String>();
    var tables = tables(copy);
    for (var table : tables) {
      if (table.meaning() == null) {
        faults.add("nothing says what " + table.fullName() + " holds");
      }
      for (var column : table.columns()) {
        if (column.isBytes()
            && LeftOut.reason(table).isEmpty()
            && SealedColumns.opening(table, column).isEmpty()) {
          faults.add("nobody opens " + table.fullName() + "." + column.name());
        }
      }
    }
    for (String name : LeftOut.tables().keySet()) {
      if (tables.stream().noneMatch(table -> table.fullName().equals(name))) {
        faults.add("left out and not there: " + name);
      }
    }
    return faults;
  }

  private static List<KeptTable> tables(Copy copy) throws SQLException {
    try (var connection = copy.as("tenant")) {
      return TableCatalogue.read(connection);
    }
  }

  private static Map<String, List<List<String>>> archive(Copy copy)
      throws SQLException, IOException {
    var out = new ByteArrayOutputStream();
    try (Connection connection = copy.as("tenant");
        var statement = connection.createStatement()) {
      statement.execute("select set_config('app.tenant', '1', false)");
      connection.setAutoCommit(false);
      new ArchiveWriting(
              connection, (client, field, bytes) -> bytes == null ? null : "=opened " + field)
          .write(out);
    }
    var files = new LinkedHashMap<String, List<List<String>>>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        files.put(entry.getName(), entry.getName().endsWith(".csv") ? rows(text) : List.of());
      }
    }
    assertThat(files.keySet()).startsWith("README.txt").endsWith("_files.csv");
    return files;
  }

  private static List<List<String>> rows(String csv) throws IOException {
    try (var reader = CsvReader.builder().fieldSeparator(';').ofCsvRecord(csv)) {
      return reader.stream().map(row -> List.copyOf(row.getFields())).toList();
    }
  }
}
