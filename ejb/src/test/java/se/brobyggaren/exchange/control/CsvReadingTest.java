package se.brobyggaren.exchange.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.brobyggaren.exchange.boundary.FileRefused;
import se.brobyggaren.exchange.boundary.FileRefused.Reason;
import se.brobyggaren.exchange.entity.CsvFile;

class CsvReadingTest {
  private static final String HEAD =
      "brobyggaren-1;2019-01-01;2019-12-31\nrecord;reference;began\n";
  private static final String FILE = HEAD + "case;A-1;2019-02-01\n";

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t"})
  void theSeparatorIsSeenAfterTheVersion(String separator) {
    var file = read(FILE.replace(";", separator));
    assertThat(file.from()).isEqualTo(LocalDate.of(2019, 1, 1));
    assertThat(file.until()).isEqualTo(LocalDate.of(2019, 12, 31));
    assertThat(file.rows()).singleElement().extracting(CsvFile.Row::number).isEqualTo(3);
    assertThat(file.rows().get(0).cells()).containsExactly("case", "A-1", "2019-02-01");
  }

  @Test
  void aByteOrderMarkAndEmptyLinesAreNoRows() {
    assertThat(read("\ufeff" + HEAD + ";;\n\ncase;A-1;2019-02-01\r\n;;\n").rows()).hasSize(1);
  }

  @Test
  void nothingIsAnAnswerOfItsOwn() {
    refused("", Reason.empty);
    refused(HEAD, Reason.empty);
  }

  @Test
  void anotherVersionAnUnknownHeaderAndAMissingOneAreTold() {
    refused(FILE.replace("brobyggaren-1", "brobyggaren-2"), Reason.version);
    refused(FILE.replaceFirst(".*\n", ""), Reason.version);
    refused(FILE.replace("reference", "name"), Reason.unknownColumn);
    refused(FILE.replace("reference", "began"), Reason.columnTwice);
    refused(FILE.replace(";began", ""), Reason.columnMissing);
    refused(FILE.replace("2019-12-31", "31/12"), Reason.days);
    refused(FILE.replace("2019-12-31", "2018-12-31"), Reason.days);
  }

  @Test
  void otherEncodingsAreToldFromBinaries() {
    refused(("\ufeff" + FILE).getBytes(StandardCharsets.UTF_16LE), Reason.encoding);
    refused((FILE + "å").getBytes(StandardCharsets.ISO_8859_1), Reason.encoding);
    refused(FILE + "\0", Reason.binary);
    refused(FILE.getBytes(StandardCharsets.UTF_16LE), Reason.binary);
  }

  @Test
  void anArchiveIsNotOpened() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("zeros"));
      zip.write(new byte[1_000_000]);
    }
    refused(bytes.toByteArray(), Reason.compressed);
  }

  @Test
  void whatIsTooMuchIsNotRead() {
    refused(new byte[CsvReading.MAX_BYTES + 1], Reason.tooLarge);
    refused(HEAD + "case;;\n".repeat(CsvReading.MAX_ROWS + 1), Reason.tooManyRows);
  }

  @Test
  void aQuoteThatNeverClosesSwallowsNoRows() {
    refused(HEAD + "case;\"A-1;2019-02-01\ncase;A-2;2019-02-01\n", Reason.quotes);
    assertThat(read(HEAD + "case;\"A;1\";2019-02-01\n").rows().get(0).cells()).contains("A;1");
  }

  private static CsvFile read(String text) {
    return CsvReading.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void refused(String text, Reason reason) {
    refused(text.getBytes(StandardCharsets.UTF_8), reason);
  }

  private static void refused(byte[] content, Reason reason) {
    assertThatThrownBy(() -> CsvReading.read(content))
        .isInstanceOfSatisfying(
            FileRefused.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
