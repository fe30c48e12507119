package se.brobyggaren.tenantconfig.file;

import java.util.List;
import java.util.Optional;
import se.brobyggaren.tenantconfig.TenantConfiguration;

/** What a folder gave (inläsningens resultat): the tenants that start and the files refused. */
public record LoadedTenants(List<TenantFile> files, List<Refusal> refusals) {

  public List<TenantConfiguration> configurations() {
    return files.stream().map(TenantFile::configuration).toList();
  }

  public Optional<TenantFile> byAlias(String alias) {
    return files.stream().filter(f -> f.configuration().alias().equals(alias)).findFirst();
  }
}
