package se.brobyggaren.web.statistics.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.brobyggaren.statistics.RandomReports;
import se.brobyggaren.web.export.Paper;
import se.brobyggaren.web.export.PdfFaults;
import se.brobyggaren.web.statistics.filling.FillingWordsOf;
import se.brobyggaren.web.statistics.signing.SigningWordsOf;
import se.brobyggaren.web.text.Preferences;
import se.brobyggaren.web.text.Texts;

/** Every report of the five services as a document that a screen reader can read (PDF/UA-1). */
class ReportDocumentTest {
  private static final String RETURN = "norra-orebro annual-return";

  static Stream<String> reports() {
    return RandomReports.all();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void everyReportIsAccessible(String name) throws Exception {
    byte[] pdf = document("sv").pdf(RandomReports.of(name));
    assertThat(PdfFaults.of(pdf)).isEmpty();
    try (var read = Loader.loadPDF(pdf)) {
      assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("sv");
    }
  }

  @Test
  void aDocumentInEnglishSaysSo() throws Exception {
    byte[] pdf = document("en").pdf(RandomReports.of(RETURN));
    assertThat(PdfFaults.of(pdf)).isEmpty();
    try (var read = Loader.loadPDF(pdf)) {
      assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(read.getDocumentInformation().getTitle()).isEqualTo("Annual return 2019");
    }
  }

  /** What the validation is worth: it sees what is taken away. */
  @Test
  void aDocumentWithoutLanguageOrTitleIsFound() throws Exception {
    String sound = document("sv").xhtml(RandomReports.of(RETURN));
    byte[] pdf = Paper.print(sound);
    assertThat(PdfFaults.of(pdf)).isEmpty();
    assertThat(PdfFaults.of(withoutLanguage(pdf))).isNotEmpty();
    assertThat(PdfFaults.of(Paper.print(sound.replaceAll("<title>.*?</title>", "")))).isNotEmpty();
  }

  @Test
  void lettersThatWouldNotLieInTheFileAreRefused() {
    String sound = document("sv").xhtml(RandomReports.of(RETURN));
    String strange = sound.replace("'" + Paper.FAMILY + "'", "serif");
    assertThatThrownBy(() -> Paper.print(strange)).hasMessageContaining("No font");
  }

  @Test
  void everyTableNamesWhomItCounts() {
    var report = RandomReports.of(RETURN);
    String written = document("sv").xhtml(report);
    report
        .tables()
        .forEach(
            table -> assertThat(written).contains("Räknar: " + table.population().sv() + "</p>"));
    assertThat(written).doesNotContain("<th>").contains("<th scope=\"row\"");
  }

  @Test
  void theFiguresAreThoseOfTheReport() throws IOException {
    var report = RandomReports.of(RETURN);
    try (var read = Loader.loadPDF(document("sv").pdf(report))) {
      String text = new PDFTextStripper().getText(read);
      var clients = report.table("clients", null).orElseThrow();
      assertThat(text)
          .contains(clients.title().sv())
          .contains("Klienter den 31 december i år")
          .contains(Long.toString(clients.count("closing", "TOTAL")));
    }
  }

  static ReportDocument document(String language) {
    var document = new ReportDocument();
    var preferences = new Preferences();
    preferences.speak(language);
    document.texts = new Texts(preferences);
    document.paper = FiguresOnPaperOf.reader(preferences);
    document.words = document.paper.words;
    document.signing = SigningWordsOf.reader(preferences);
    document.goals = new GoalWords();
    document.goals.texts = document.texts;
    document.fillings = FillingWordsOf.reader(preferences);
    return document;
  }

  private static byte[] withoutLanguage(byte[] pdf) throws IOException {
    try (var read = Loader.loadPDF(pdf)) {
      read.getDocumentCatalog().getCOSObject().removeItem(COSName.LANG);
      var out = new ByteArrayOutputStream();
      read.save(out);
      return out.toByteArray();
    }
  }
}
