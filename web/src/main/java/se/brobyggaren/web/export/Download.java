package se.brobyggaren.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import org.omnifaces.util.Faces;

/**
 * Ladda ner: {@code ?export=xlsx} or {@code csv} on a list's address answers with the file instead
 * of the page.
 */
@Named
@RequestScoped
public class Download {

  private String format;

  public String getFormat() {
    return format;
  }

  public void setFormat(String format) {
    this.format = format;
  }

  public boolean isWanted() {
    return "xlsx".equals(format) || "csv".equals(format);
  }

  /** Called before the page is shown; does nothing when no file is wanted. */
  public void send(TableExport table) throws IOException {
    if (isWanted() && !FacesContext.getCurrentInstance().getResponseComplete()) {
      Faces.sendFile(table.name() + "." + format, true, out -> write(table, out));
    }
  }

  private void write(TableExport table, OutputStream out) throws IOException {
    if (format.equals("csv")) {
      table.writeCsv(out);
    } else {
      table.writeXlsx(out);
    }
  }
}
