package se.brobyggaren.web.programme.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.brobyggaren.statistics.RandomReports;
import se.brobyggaren.web.export.Paper;
import se.brobyggaren.web.export.PdfFaults;
import se.brobyggaren.web.programme.ProgrammeWordsOf;
import se.brobyggaren.web.statistics.report.FiguresOnPaperOf;
import se.brobyggaren.web.statistics.signing.SigningWordsOf;
import se.brobyggaren.web.text.Preferences;
import se.brobyggaren.web.text.Texts;

/** A programme's sheet as a document that a screen reader can read (PDF/UA-1). */
class SheetDocumentTest {

  @ParameterizedTest
  @ValueSource(strings = {"sv", "en"})
  void theSheetIsAccessibleInBothLanguages(String language) throws Exception {
    byte[] pdf = document(language).pdf(RandomReports.sheet());
    assertThat(PdfFaults.of(pdf)).isEmpty();
    try (var read = Loader.loadPDF(pdf)) {
      assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo(language);
    }
  }

  @Test
  void moneyWordsAndWhatIsNotStatedStandInIt() throws Exception {
    try (var read = Loader.loadPDF(document("sv").pdf(RandomReports.sheet()))) {
      assertThat(new PDFTextStripper().getText(read).replace('\u00a0', ' '))
          .contains("Mottagningsteamet, 2019", "1 408 kr", "Nått <b>till</b> stor del.")
          .contains("Utkast, inte undertecknad")
          .containsPattern("Målgrupp\\s+Ej angivet");
    }
  }

  @Test
  void aSheetWithoutHeadersIsFound() throws Exception {
    String sound = document("sv").xhtml(RandomReports.sheet());
    assertThat(PdfFaults.of(Paper.print(sound.replaceAll("<title>.*?</title>", "")))).isNotEmpty();
  }

  private static SheetDocument document(String language) {
    var preferences = new Preferences();
    preferences.speak(language);
    var document = new SheetDocument();
    document.paper = FiguresOnPaperOf.reader(preferences);
    document.words = FiguresOnPaperOf.words(document.paper);
    document.programmes = ProgrammeWordsOf.reader(preferences);
    document.signing = SigningWordsOf.reader(preferences);
    document.texts = new Texts(preferences);
    return document;
  }
}
