package se.brobyggaren.exchange.control.complete;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.brobyggaren.exchange.boundary.ArchiveFile.Reason;

/**
 * Writes the archive row by row (skrivning): never more than some hundred rows are in memory, and
 * nothing of it is kept anywhere.
 */
public final class ArchiveWriting {
  public static final String VERSION = "brobyggaren-export-1";
  private static final int AT_ONCE = 500;

  /** Opens what is sealed; null stays null. */
  public interface Opener {
    String open(UUID client, String field, byte[] bytes);
  }

  private final Connection connection;
  private final Opener opener;

  public ArchiveWriting(Connection connection, Opener opener) {
    this.connection = connection;
    this.opener = opener;
  }

  public void write(OutputStream out) throws SQLException, IOException {
    var tables = TableCatalogue.read(connection);
    var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    zip.putNextEntry(new ZipEntry("README.txt"));
    zip.write(ReadMe.TEXT.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    columns(zip, tables);
    var counts = new ArrayList<Long>();
    for (var table : tables) {
      counts.add(LeftOut.reason(table).isPresent() ? null : rows(zip, table));
    }
    // Last: a file without it is not whole.
    files(zip, tables, counts);
    zip.finish();
    zip.flush();
  }

  private static void columns(ZipOutputStream zip, List<KeptTable> tables) throws IOException {
    try (var csv = new CsvEntry(zip, "_columns.csv")) {
      csv.words("file", "column", "type", "may_be_empty", "refers_to", "rule", "meaning");
      for (var table : tables) {
        if (LeftOut.reason(table).isPresent()) {
          continue;
        }
        for (var column : table.columns()) {
          csv.words(
              table.fileName(),
              SealedColumns.shownName(table, column),
              column.isBytes() ? "text" : column.type(),
              column.mayBeEmpty() ? "yes" : "no",
              column.refersTo(),
              column.rule(),
              ReadMe.meaning(column));
        }
      }
    }
  }

  private static void files(ZipOutputStream zip, List<KeptTable> tables, List<Long> counts)
      throws IOException {
    try (var csv = new CsvEntry(zip, "_files.csv")) {
      csv.words("file", "rows", "left_out_because", "meaning");
      for (int i = 0; i < tables.size(); i++) {
        var table = tables.get(i);
        Optional<Reason> reason = LeftOut.reason(table);
        csv.words(
            table.fileName(),
            counts.get(i) == null ? null : counts.get(i).toString(),
            reason.map(Reason::name).orElse(null),
            table.meaning());
      }
    }
  }

  private long rows(ZipOutputStream zip, KeptTable table) throws SQLException, IOException {
    long count = 0;
    try (var csv = new CsvEntry(zip, table.fileName());
        var statement = connection.prepareStatement(select(table))) {
      statement.setFetchSize(AT_ONCE);
      csv.words(
          table.columns().stream()
              .map(column -> SealedColumns.shownName(table, column))
              .toArray(String[]::new));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          csv.row(cells(table, rows));
          count++;
        }
      }
    }
    return count;
  }

  /** Names come from the catalogue and are quoted; row-level security leaves one tenant's rows. */
  private static String select(KeptTable table) {
    return "select "
        + table.columns().stream().map(ArchiveWriting::selected).collect(Collectors.joining(", "))
        + " from "
        + quoted(table.schema())
        + "."
        + quoted(table.name())
        + " order by "
        + table.key().stream().map(ArchiveWriting::quoted).collect(Collectors.joining(", "));
  }

  private static String selected(KeptColumn column) {
    String name = quoted(column.name());
    if (column.isBytes()) {
      return name;
    }
    if (column.isList()) {
      return "array_to_string(" + name + ", '|')";
    }
    return column.type().startsWith("timestamp")
        ? "to_json(" + name + ") #>> '{}'"
        : name + "::text";
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private List<String> cells(KeptTable table, ResultSet row) throws SQLException {
    var cells = new ArrayList<String>();
    for (int i = 0; i < table.columns().size(); i++) {
      var column = table.columns().get(i);
      if (column.isBytes()) {
        cells.add(CsvEntry.harmless(opened(table, column, row, i + 1)));
      } else {
        String cell = row.getString(i + 1);
        cells.add(column.isText() || column.isList() ? CsvEntry.harmless(cell) : cell);
      }
    }
    return cells;
  }

  private String opened(KeptTable table, KeptColumn column, ResultSet row, int place)
      throws SQLException {
    var opening = SealedColumns.opening(table, column).orElseThrow();
    int client = 1;
    for (var other : table.columns()) {
      if (other.name().equals(opening.client())) {
        break;
      }
      client++;
    }
    return opener.open(
        UUID.fromString(row.getString(client)), opening.field(), row.getBytes(place));
  }
}
