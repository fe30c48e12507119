package se.brobyggaren.web.tenancy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import se.brobyggaren.kernel.ActiveScope;
import se.brobyggaren.tenancy.boundary.FileConflict;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;
import se.brobyggaren.tenancy.boundary.VersionRow;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.text.Texts;

/**
 * Versioner: everything that was ever in force, why and by whom; each can be fetched as the
 * tenant's file.
 */
@Named
@RequestScoped
public class VersionsPage {
  @Inject TenantConfigurations configurations;
  @Inject ActiveScope active;
  @Inject Texts texts;

  private Integer yaml;
  private List<VersionRow> rows = List.of();
  private FileConflict conflict;

  public void load() throws IOException {
    if (yaml != null) {
      Faces.sendFile(
          configurations.yaml(yaml).getBytes(StandardCharsets.UTF_8),
          active.tenant().alias() + ".yaml",
          true);
      return;
    }
    rows = configurations.versions();
    conflict = configurations.conflict().orElse(null);
  }

  public TableExport getExport() {
    return new TableExport(
        texts.of("tenancy.versions.file"),
        List.of(
            texts.of("tenancy.versions.number"),
            texts.of("tenancy.versions.state"),
            texts.of("tenancy.versions.from"),
            texts.of("tenancy.versions.author"),
            texts.of("tenancy.versions.reason"),
            texts.of("tenancy.versions.decider"),
            texts.of("tenancy.versions.decidedOn"),
            texts.of("tenancy.versions.reference"),
            texts.of("tenancy.versions.recordedAt")),
        rows.stream()
            .map(
                row ->
                    Arrays.<Object>asList(
                        row.number(),
                        state(row),
                        row.from(),
                        author(row),
                        row.reason(),
                        row.decider(),
                        row.decidedOn(),
                        row.reference(),
                        row.recordedAt()))
            .toList());
  }

  public String state(VersionRow row) {
    return texts.of("tenancy.versions." + (row.inForce() ? "inForce" : "notInForce"));
  }

  /** Who saved it; a file has no author, whoever wrote it. */
  public String author(VersionRow row) {
    return row.isOfAFile() ? texts.of("tenancy.versions.ofAFile") : row.author();
  }

  public Integer getYaml() {
    return yaml;
  }

  public void setYaml(Integer yaml) {
    this.yaml = yaml;
  }

  public List<VersionRow> getRows() {
    return rows;
  }

  public FileConflict getConflict() {
    return conflict;
  }
}
