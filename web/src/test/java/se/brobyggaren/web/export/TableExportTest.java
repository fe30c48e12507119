package se.brobyggaren.web.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableExportTest {

  private static TableExport of(Object... row) {
    return new TableExport(
        "kö", Arrays.stream(row).map(value -> "Rubrik").toList(), List.of(Arrays.asList(row)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+46", "-5 + 3", "@SUM(A1)", "\t=1", "\r=1"})
  void aTextIsNeverAFormula(String text) throws IOException {
    assertThat(lines(of(text)).split("\r\n", 2)[1]).startsWithIgnoringCase(quoted("'" + text));
    Cell cell = cell(of(text), 0);
    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
  }

  @Test
  void leadingZerosStay() throws IOException {
    assertThat(lines(of("0180"))).contains("\r\n0180\r\n");
    assertThat(cell(of("0180"), 0).getStringCellValue()).isEqualTo("0180");
  }

  @Test
  void datesAreDatesAndLookAsOnThePage() throws IOException {
    var table = of(LocalDate.of(2026, 3, 14));
    assertThat(lines(table)).contains("2026-03-14");
    assertThat(cell(table, 0).getLocalDateTimeCellValue()).isEqualTo("2026-03-14T00:00");
    assertThat(cell(table, 0).getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
  }

  @Test
  void momentsAreInTheServicesOwnZone() throws IOException {
    var table = of(Instant.parse("2026-07-01T21:30:00Z"));
    assertThat(lines(table)).contains("2026-07-01 23:30");
    assertThat(cell(table, 0).getLocalDateTimeCellValue()).isEqualTo("2026-07-01T23:30:00");
  }

  @Test
  void numbersAreNumbersAndNegativeOnesNoFormulas() throws IOException {
    var table = of(-5, new BigDecimal("12.5"));
    assertThat(lines(table)).contains("-5;12,5");
    assertThat(cell(table, 0).getNumericCellValue()).isEqualTo(-5);
  }

  @Test
  void nothingIsAnEmptyCell() throws IOException {
    assertThat(lines(of("a", null, "å"))).contains("a;;å");
  }

  @Test
  void everyRowHasAValueForEachHeading() {
    assertThatThrownBy(() -> new TableExport("x", List.of("a", "b"), List.of(List.of(1))))
        .hasMessageContaining("2 headings but 1 values");
  }

  private static String quoted(String text) {
    return text.contains("\r") ? "\"" + text + "\"" : text;
  }

  private static String lines(TableExport table) throws IOException {
    var out = new ByteArrayOutputStream();
    table.writeCsv(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Cell cell(TableExport table, int column) throws IOException {
    var out = new ByteArrayOutputStream();
    table.writeXlsx(out);
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      return book.getSheetAt(0).getRow(1).getCell(column);
    }
  }
}
