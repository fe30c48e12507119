package se.brobyggaren.exchange.control.complete;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One csv file of the archive, written row by row; no cell is a formula (csv-fil). */
final class CsvEntry implements AutoCloseable {
  private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

  private final ZipOutputStream zip;
  private final Writer writer;
  private final CsvWriter csv;

  CsvEntry(ZipOutputStream zip, String name) throws IOException {
    this.zip = zip;
    zip.putNextEntry(new ZipEntry(name));
    writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(writer);
  }

  void row(List<String> cells) {
    csv.writeRecord(cells);
  }

  void words(String... cells) {
    var harmless = new ArrayList<String>();
    for (String cell : cells) {
      harmless.add(harmless(cell));
    }
    csv.writeRecord(harmless);
  }

  /** What a spreadsheet would take for a formula gets an apostrophe in front. */
  static String harmless(String text) {
    return text == null || text.isEmpty() || STARTS_A_FORMULA.indexOf(text.charAt(0)) < 0
        ? text
        : "'" + text;
  }

  /** The archive stays open. */
  @Override
  public void close() throws IOException {
    csv.flush();
    writer.flush();
    zip.closeEntry();
  }
}
