package se.brobyggaren.web.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What keeps a document from being PDF/UA-1, as veraPDF finds it. */
public final class PdfFaults {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfFaults() {}

  public static List<String> of(byte[] pdf) throws VeraPDFException, IOException {
    var foundry = Foundries.defaultInstance();
    try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(found -> found.getStatus() == TestAssertion.Status.FAILED)
          .map(TestAssertion::toString)
          .distinct()
          .toList();
    }
  }
}
