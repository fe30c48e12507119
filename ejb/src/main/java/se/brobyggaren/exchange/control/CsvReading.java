package se.brobyggaren.exchange.control;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.brobyggaren.exchange.boundary.FileRefused;
import se.brobyggaren.exchange.boundary.FileRefused.Reason;
import se.brobyggaren.exchange.entity.Column;
import se.brobyggaren.exchange.entity.CsvFile;

/**
 * A file of earlier years, taken apart (csv-fil, version 1). The first line says the version and
 * the first and last day that the file tells of, the second names the columns, then comes a row a
 * record. UTF-8; separated by semicolon, comma or tab, which is seen after the version.
 */
public final class CsvReading {
  public static final String VERSION = "brobyggaren-1";
  public static final int MAX_BYTES = 32 * 1024 * 1024;
  public static final int MAX_ROWS = 200_000;
  private static final int MAX_CELL = 10_000;
  private static final String SEPARATORS = ";,\t";
  private static final int HEAD = 2;

  private CsvReading() {}

  /**
   * @throws FileRefused when it is no such file
   */
  public static CsvFile read(byte[] content) {
    String text = text(content);
    if (!text.startsWith(VERSION) || text.length() == VERSION.length()) {
      throw new FileRefused(Reason.version, VERSION);
    }
    char separator = text.charAt(VERSION.length());
    if (SEPARATORS.indexOf(separator) < 0) {
      throw new FileRefused(Reason.version, VERSION);
    }
    var lines = lines(text, separator);
    if (lines.size() <= HEAD) {
      throw new FileRefused(Reason.empty);
    }
    var first = lines.get(0).getFields();
    var from = day(first, 1);
    var until = day(first, 2);
    if (until.isBefore(from)) {
      throw new FileRefused(Reason.days);
    }
    return new CsvFile(
        from,
        until,
        columns(lines.get(1).getFields()),
        lines.stream()
            .skip(HEAD)
            .filter(line -> !line.getFields().stream().allMatch(String::isBlank))
            .map(line -> new CsvFile.Row((int) line.getStartingLineNumber(), line.getFields()))
            .toList());
  }

  private static String text(byte[] content) {
    if (content.length == 0) {
      throw new FileRefused(Reason.empty);
    }
    if (content.length > MAX_BYTES) {
      throw new FileRefused(Reason.tooLarge, MAX_BYTES / 1024 / 1024);
    }
    if (starts(content, 'P', 'K') || starts(content, 0x1f, 0x8b) || starts(content, 0xd0, 0xcf)) {
      throw new FileRefused(Reason.compressed);
    }
    if (starts(content, 0xff, 0xfe) || starts(content, 0xfe, 0xff)) {
      throw new FileRefused(Reason.encoding);
    }
    for (byte b : content) {
      if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') {
        throw new FileRefused(Reason.binary);
      }
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new FileRefused(Reason.encoding);
    }
  }

  private static boolean starts(byte[] content, int one, int two) {
    return content.length > 1 && (content[0] & 0xff) == one && (content[1] & 0xff) == two;
  }

  private static List<CsvRecord> lines(String text, char separator) {
    var lines = new ArrayList<CsvRecord>();
    try (var reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .maxBufferSize(MAX_CELL * 100)
            .ofCsvRecord(text)) {
      for (var line : reader) {
        if (line.getFields().stream()
            .anyMatch(cell -> cell.length() > MAX_CELL || cell.indexOf(0x0a) >= 0)) {
          throw new FileRefused(Reason.quotes, line.getStartingLineNumber());
        }
        lines.add(line);
        if (lines.size() > MAX_ROWS + HEAD) {
          throw new FileRefused(Reason.tooManyRows, MAX_ROWS);
        }
      }
      return lines;
    } catch (CsvParseException e) {
      throw new FileRefused(Reason.quotes, lines.size() + 1);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static LocalDate day(List<String> cells, int at) {
    try {
      return LocalDate.parse(cells.get(at).strip());
    } catch (IndexOutOfBoundsException | DateTimeParseException e) {
      throw new FileRefused(Reason.days);
    }
  }

  private static List<Column> columns(List<String> header) {
    var columns = new ArrayList<Column>();
    Set<Column> seen = EnumSet.noneOf(Column.class);
    for (String cell : header) {
      if (cell.isBlank()) {
        columns.add(null);
        continue;
      }
      int place = columns.size() + 1;
      var column = Column.of(cell).orElseThrow(() -> new FileRefused(Reason.unknownColumn, place));
      if (!seen.add(column)) {
        throw new FileRefused(Reason.columnTwice, column.code());
      }
      columns.add(column);
    }
    for (var needed : List.of(Column.RECORD, Column.BEGAN)) {
      if (!seen.contains(needed)) {
        throw new FileRefused(Reason.columnMissing, needed.code());
      }
    }
    return columns;
  }
}
