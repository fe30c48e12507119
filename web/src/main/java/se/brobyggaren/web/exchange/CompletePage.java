package se.brobyggaren.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import se.brobyggaren.exchange.boundary.ArchiveFile;
import se.brobyggaren.exchange.boundary.CompleteData;
import se.brobyggaren.kernel.ActiveScope;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.text.Texts;

/** Läs ut allt: what the archive holds, and the archive itself, written while it is fetched. */
@Named
@RequestScoped
public class CompletePage {
  private static final String EVERYTHING = "everything";

  @Inject CompleteData data;
  @Inject ActiveScope scope;
  @Inject Texts texts;

  private String export;
  private List<ArchiveFile> rows = List.of();

  public void load() throws IOException {
    if (EVERYTHING.equals(export)) {
      Faces.sendFile(scope.tenant().alias() + ".zip", true, data::write);
      return;
    }
    rows = data.files();
  }

  public TableExport getExportable() {
    return new TableExport(
        texts.of("exchange.complete.file"),
        List.of(
            texts.of("exchange.complete.name"),
            texts.of("exchange.complete.columns"),
            texts.of("exchange.complete.state")),
        rows.stream()
            .map(row -> Arrays.<Object>asList(row.file(), row.columns(), state(row)))
            .toList());
  }

  public String state(ArchiveFile row) {
    return row.leftOut() == null
        ? texts.of("exchange.complete.within")
        : texts.label(row.leftOut());
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }

  public List<ArchiveFile> getRows() {
    return rows;
  }
}
