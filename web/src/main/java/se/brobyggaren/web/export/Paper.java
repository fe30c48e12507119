package se.brobyggaren.web.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;

/**
 * En handling som taggad PDF (PDF/UA-1): a screen reader finds headings and a table's headers as on
 * a page. Its one family of letters lies in the file, also those of the page's margin.
 */
public final class Paper {
  /** The family that a document's style names. */
  public static final String FAMILY = "DejaVu Sans";

  private static final String REGULAR = "fonts/DejaVuSans.ttf";
  private static final String BOLD = "fonts/DejaVuSans-Bold.ttf";

  static {
    // How long every step took is of no use to an operator.
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  private Paper() {}

  /**
   * @param xhtml well-formed, with {@code lang} and {@code title}; nothing that it names is fetched
   */
  public static byte[] print(String xhtml) {
    var out = new ByteArrayOutputStream();
    try {
      new PdfRendererBuilder()
          .usePdfUaAccessibility(true)
          .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
          .useFont(() -> font(REGULAR), FAMILY, 400, FontStyle.NORMAL, true)
          .useFont(() -> font(BOLD), FAMILY, 700, FontStyle.NORMAL, true)
          .useUriResolver((base, uri) -> null)
          .withProducer("Brobyggaren")
          .withHtmlContent(xhtml, null)
          .toStream(out)
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static InputStream font(String file) {
    InputStream font = Paper.class.getResourceAsStream(file);
    if (font == null) {
      throw new IllegalStateException(file + " is not in the archive");
    }
    return font;
  }
}
