package se.brobyggaren.statistics.control.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.brobyggaren.statistics.RandomReports;
import se.brobyggaren.statistics.boundary.report.YearlyReport;
import se.brobyggaren.statistics.boundary.sheet.ProgrammeSheet;

class DocumentsTest {
  static Stream<String> reports() {
    return RandomReports.all();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void aSignedReportComesBackAsItWas(String name) {
    var report = RandomReports.of(name);
    var document = Documents.write(report);
    assertThat(Documents.read(document, YearlyReport.class)).isEqualTo(report);
    assertThat(Documents.fingerprint(document))
        .isEqualTo(Documents.fingerprint(Documents.write(RandomReports.of(name))));
  }

  @Test
  void aSignedSheetComesBackAsItWas() {
    var sheet = RandomReports.sheet();
    assertThat(Documents.read(Documents.write(sheet), ProgrammeSheet.class)).isEqualTo(sheet);
  }

  @Test
  void anotherFigureIsAnotherFingerprint() {
    var document = Documents.write(RandomReports.of("stockholm annual-return"));
    var other = document.replaceFirst("\"count\":\\d+", "\"count\":4711");
    assertThat(other).isNotEqualTo(document);
    assertThat(Documents.fingerprint(other)).isNotEqualTo(Documents.fingerprint(document));
  }

  @Test
  void whatThisVersionDoesNotKnowIsPassedOver() {
    var document = Documents.write(RandomReports.of("stockholm annual-return"));
    var older = document.replaceFirst("\\{", "{\"noLongerThere\":1,");
    assertThat(Documents.read(older, YearlyReport.class))
        .isEqualTo(RandomReports.of("stockholm annual-return"));
  }
}
