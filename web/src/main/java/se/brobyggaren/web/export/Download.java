package se.brobyggaren.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import org.omnifaces.util.Faces;

/**
 * Ladda ner: {@code ?export=xlsx} or {@code csv} on a list's address answers with the file instead
 * of the page, and {@code pdf} where a page offers one.
 */
@Named
@RequestScoped
public class Download {

  @Inject HttpServletRequest request;

  public boolean isWanted() {
    return isWanted("xlsx") || isWanted("csv");
  }

  /** Called before the page is shown, and only when a file is wanted. */
  public void send(TableExport table) throws IOException {
    if (!FacesContext.getCurrentInstance().getResponseComplete()) {
      String file = table.name() + (isWanted("csv") ? ".csv" : ".xlsx");
      Faces.sendFile(file, true, out -> write(table, out));
    }
  }

  /** A page that makes a document asks this itself, and sends it. */
  public boolean isPdfWanted() {
    return isWanted("pdf");
  }

  /**
   * @param name of the file, without ending
   */
  public void sendPdf(String name, byte[] document) throws IOException {
    Faces.sendFile(document, name + ".pdf", true);
  }

  private boolean isWanted(String format) {
    return format.equals(request.getParameter("export"));
  }

  private void write(TableExport table, OutputStream out) throws IOException {
    if (isWanted("csv")) {
      table.writeCsv(out);
    } else {
      table.writeXlsx(out);
    }
  }
}
