package se.brobyggaren.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.file.LoadedTenants;
import se.brobyggaren.tenantconfig.file.TenantFolder;

/** The shipped services, for tests that count in their words. */
public final class Services {
  private static final LoadedTenants SHIPPED = load();

  private Services() {}

  public static TenantConfiguration service(String alias) {
    return SHIPPED.byAlias(alias).orElseThrow().configuration();
  }

  private static LoadedTenants load() {
    try {
      return TenantFolder.load(Path.of("../tenant-config/tenants"), LocalDate.of(2026, 3, 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
