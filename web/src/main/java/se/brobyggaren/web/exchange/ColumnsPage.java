package se.brobyggaren.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;
import se.brobyggaren.exchange.boundary.ImportColumn;
import se.brobyggaren.exchange.boundary.ImportTemplate;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.text.Texts;

/** Kolumnerna i en fil om tidigare år, och en tom fil att fylla i. */
@Named
@RequestScoped
public class ColumnsPage {
  private static final String TEMPLATE = "template";

  @Inject ImportTemplate template;
  @Inject Texts texts;

  private String export;
  private List<ImportColumn> rows = List.of();

  public void load() throws IOException {
    if (TEMPLATE.equals(export)) {
      Faces.sendFile(template.file(), "brobyggaren-1.csv", true);
      return;
    }
    rows = template.columns();
  }

  public TableExport getExportable() {
    return new TableExport(
        texts.of("exchange.columns.file"),
        List.of(
            texts.of("exchange.columns.code"),
            texts.of("exchange.columns.meaning"),
            texts.of("exchange.columns.form"),
            texts.of("exchange.columns.of"),
            texts.of("exchange.columns.required"),
            texts.of("exchange.columns.allowed")),
        rows.stream()
            .map(
                row ->
                    List.<Object>of(
                        row.code(),
                        meaning(row),
                        texts.label(row.form()),
                        joined(row.of()),
                        joined(row.required()),
                        joined(row.allowed())))
            .toList());
  }

  public String meaning(ImportColumn row) {
    return texts.of("exchange.columns.meaning." + row.code());
  }

  public String joined(List<String> codes) {
    return String.join(", ", codes);
  }

  public String getExport() {
    return export;
  }

  public void setExport(String export) {
    this.export = export;
  }

  public List<ImportColumn> getRows() {
    return rows;
  }
}
