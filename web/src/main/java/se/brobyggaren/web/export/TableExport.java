package se.brobyggaren.web.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.brobyggaren.web.text.Dates;

/**
 * En tabell att ladda ner. Numbers are numbers, dates are dates and look as they do on the page,
 * everything else is text: codes keep their leading zeros, and nothing is a formula. In CSV a text
 * that a spreadsheet would take for a formula gets an apostrophe in front, which Excel files do not
 * need: their text cells are marked as text.
 *
 * @param name of the file and the sheet, without ending
 * @param headings of the columns
 * @param rows with one value a column: text, number, {@link LocalDate}, {@link Instant} or null
 */
public record TableExport(String name, List<String> headings, List<List<Object>> rows) {
  private static final String STARTS_A_FORMULA = "=+-@\t\r\n";
  private static final int WIDEST = 60;

  public TableExport {
    headings = List.copyOf(headings);
    for (List<Object> row : rows) {
      if (row.size() != headings.size()) {
        throw new IllegalArgumentException(
            name + ": " + headings.size() + " headings but " + row.size() + " values");
      }
    }
  }

  /** Semicolons and a byte order mark: what a Swedish Excel opens without asking. */
  public void writeCsv(OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write('\ufeff');
    try (CsvWriter csv =
        CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(writer)) {
      csv.writeRecord(headings.stream().map(TableExport::harmless).toList());
      for (List<Object> row : rows) {
        List<String> cells = new ArrayList<>();
        row.forEach(value -> cells.add(csvText(value)));
        csv.writeRecord(cells);
      }
    }
  }

  public void writeXlsx(OutputStream out) throws IOException {
    try (var book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet(sheetName());
      CellStyle text = style(book, "@");
      CellStyle heading = book.createCellStyle();
      heading.cloneStyleFrom(text);
      var bold = book.createFont();
      bold.setBold(true);
      heading.setFont(bold);
      CellStyle day = style(book, "yyyy-mm-dd");
      CellStyle moment = style(book, "yyyy-mm-dd hh:mm");
      fill(sheet.createRow(0), new ArrayList<>(headings), heading, day, moment);
      for (int i = 0; i < rows.size(); i++) {
        fill(sheet.createRow(i + 1), rows.get(i), text, day, moment);
      }
      sheet.createFreezePane(0, 1);
      for (int column = 0; column < headings.size(); column++) {
        sheet.setColumnWidth(column, (widest(column) + 2) * 256);
      }
      book.write(out);
    }
  }

  private static CellStyle style(XSSFWorkbook book, String format) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    return style;
  }

  private static void fill(
      Row row, List<Object> values, CellStyle text, CellStyle day, CellStyle moment) {
    for (int column = 0; column < values.size(); column++) {
      Object value = values.get(column);
      Cell cell = row.createCell(column);
      if (value instanceof Number number) {
        cell.setCellValue(number.doubleValue());
      } else if (value instanceof LocalDate date) {
        cell.setCellStyle(day);
        cell.setCellValue(date);
      } else if (value instanceof Instant instant) {
        cell.setCellStyle(moment);
        cell.setCellValue(instant.atZone(Dates.ZONE).toLocalDateTime());
      } else if (value != null) {
        cell.setCellStyle(text);
        cell.setCellValue(text(value));
      }
    }
  }

  /** Not measured by the font: a server has none. */
  private int widest(int column) {
    int widest = headings.get(column).length();
    for (List<Object> row : rows) {
      widest = Math.max(widest, text(row.get(column)).length());
    }
    return Math.min(widest, WIDEST);
  }

  private String sheetName() {
    String allowed = name.replaceAll("[\\[\\]:*?/\\\\]", " ");
    return allowed.substring(0, Math.min(31, allowed.length()));
  }

  private static String csvText(Object value) {
    return value instanceof Number ? text(value).replace('.', ',') : harmless(text(value));
  }

  private static String text(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof LocalDate date) {
      return Dates.format(date);
    }
    if (value instanceof Instant moment) {
      return Dates.format(moment);
    }
    if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros().toPlainString();
    }
    return value.toString();
  }

  private static String harmless(String text) {
    return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
