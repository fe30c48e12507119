package se.brobyggaren.walk.look;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.brobyggaren.stack.junit.Product;
import se.brobyggaren.stack.junit.RunningProduct;
import se.brobyggaren.walk.PageVisitor;
import se.brobyggaren.walk.Pages;
import se.brobyggaren.walk.People;

/** Every list's files hold what the page shows, and all of it where the page shows a part. */
@RunningProduct
class ExportIT {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d( \\d\\d:\\d\\d)?");

  /** Columns of links and buttons: the versions' file, a tenant's roles, to end a role. */
  private static final Set<String> ONLY_LEADS_ON = Set.of("Fil", "Behörigheter", "Åtgärd");

  @TestFactory
  Stream<DynamicTest> everyFileHoldsWhatThePageShows(Product product) {
    List<String> people = new ArrayList<>(People.AT_HOME);
    people.addAll(People.BODIES);
    List<Pages.Opened> lists =
        Pages.opened(product, people).values().stream()
            .filter(page -> ShownTable.on(page.view().body()).isPresent())
            .toList();
    assertThat(lists).as("lists that can be downloaded").hasSizeGreaterThan(10);
    return lists.stream()
        .map(
            list ->
                DynamicTest.dynamicTest(
                    list.address() + " as " + list.owner(),
                    () -> isInItsFiles(PageVisitor.as(product, list.owner()), list.address())));
  }

  private static void isInItsFiles(PageVisitor visitor, String address) throws IOException {
    ShownTable table = ShownTable.on(visitor.get(address).body()).orElseThrow();
    List<List<String>> csv = csv(visitor.fetch(table.csv()));
    List<List<String>> xlsx = xlsx(visitor.fetch(table.xlsx()));
    assertThat(xlsx).as("headings of the two files").first().isEqualTo(csv.get(0));
    assertThat(xlsx).as("rows of the two files").hasSameSizeAs(csv);
    assertThat(csv.get(0)).as("headings").contains(withContent(table));
    assertThat(csv.size() - 1).as("rows").isGreaterThanOrEqualTo(table.total());
    for (int i = 0; i < table.rows().size(); i++) {
      isIn(csv, table.headings(), table.rows().get(i));
    }
  }

  private static String[] withContent(ShownTable table) {
    return table.headings().stream()
        .filter(heading -> !heading.isEmpty() && !ONLY_LEADS_ON.contains(heading))
        .toArray(String[]::new);
  }

  /** Some row of the file says in each column what the page says, perhaps with less about it. */
  private static void isIn(List<List<String>> file, List<String> headings, List<String> shown) {
    assertThat(file.subList(1, file.size()))
        .as("a row that says " + shown)
        .anyMatch(
            row -> {
              for (int column = 0; column < headings.size(); column++) {
                int at = file.get(0).indexOf(headings.get(column));
                if (at >= 0 && !squeezed(shown.get(column)).contains(squeezed(row.get(at)))) {
                  return false;
                }
              }
              return true;
            });
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\u00a0\u202f,]+", "");
  }

  private static List<List<String>> csv(byte[] file) throws IOException {
    String text = new String(file, StandardCharsets.UTF_8);
    assertThat(text).as("what tells Excel that it is UTF-8").startsWith("\ufeff");
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().fieldSeparator(';').ofCsvRecord(text.substring(1))) {
      reader.forEach(row -> rows.add(row.getFields()));
    }
    assertThat(rows.stream().flatMap(List::stream))
        .as("cells that a spreadsheet would reckon")
        .noneMatch(cell -> cell.matches("(?s)[=+@\t\r].*|-\\D.*"));
    return rows;
  }

  private static List<List<String>> xlsx(byte[] file) throws IOException {
    DataFormatter formatter = new DataFormatter();
    List<List<String>> rows = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      for (Row row : book.getSheetAt(0)) {
        rows.add(
            StreamSupport.stream(row.spliterator(), false)
                .peek(ExportIT::isHonest)
                .map(formatter::formatCellValue)
                .toList());
      }
    }
    return rows;
  }

  private static void isHonest(Cell cell) {
    assertThat(cell.getCellType()).as(cell.toString()).isNotEqualTo(CellType.FORMULA);
    if (cell.getCellType() == CellType.STRING) {
      assertThat(cell.getStringCellValue()).as("a date as text").doesNotMatch(DAY);
      assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
    } else if (cell.getCellType() == CellType.NUMERIC) {
      assertThat(DateUtil.isCellDateFormatted(cell))
          .as("a date in " + cell.getAddress())
          .isEqualTo(cell.getCellStyle().getDataFormatString().startsWith("yyyy"));
    }
  }
}
