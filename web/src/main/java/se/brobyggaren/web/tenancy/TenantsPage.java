package se.brobyggaren.web.tenancy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import se.brobyggaren.tenancy.boundary.TenantOverview;
import se.brobyggaren.tenancy.boundary.TenantRow;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.text.Texts;

/** Verksamheter: what the operator sees of them, which is no content. */
@Named
@RequestScoped
public class TenantsPage {
  @Inject TenantOverview overview;
  @Inject Texts texts;

  private List<TenantRow> rows;

  public void load() {
    rows = overview.tenants();
  }

  public TableExport getExport() {
    return new TableExport(
        texts.of("tenancy.tenants.file"),
        List.of(
            texts.of("tenancy.tenants.alias"),
            texts.of("tenancy.tenants.name"),
            texts.of("tenancy.tenants.state"),
            texts.of("tenancy.tenants.from"),
            texts.of("tenancy.tenants.to"),
            texts.of("tenancy.tenants.version"),
            texts.of("tenancy.tenants.loadedAt"),
            texts.of("tenancy.tenants.explanation")),
        rows.stream()
            .map(
                row ->
                    Arrays.<Object>asList(
                        row.alias(),
                        row.name(),
                        texts.label(row.state()),
                        row.from(),
                        row.to(),
                        row.version(),
                        row.loadedAt(),
                        row.explanation()))
            .toList());
  }

  /** How a state looks. */
  public String tone(TenantRow.State state) {
    return switch (state) {
      case RUNNING -> "ok";
      case ENDED -> "neutral";
      case CONFLICT -> "warn";
      case REFUSED -> "stop";
    };
  }

  public List<TenantRow> getRows() {
    return rows;
  }
}
