package se.brobyggaren.tenancy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import se.brobyggaren.kernel.Identity;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.kernel.Scope;
import se.brobyggaren.kernel.Scopes;
import se.brobyggaren.tenancy.entity.TenantRegistration;
import se.brobyggaren.tenantconfig.check.Problem;
import se.brobyggaren.tenantconfig.file.LoadedTenants;
import se.brobyggaren.tenantconfig.file.Refusal;
import se.brobyggaren.tenantconfig.file.TenantFile;
import se.brobyggaren.tenantconfig.file.TenantFolder;

/**
 * Loads the folder of tenants' files at start: one faulty file keeps one tenant out, with the
 * reason.
 */
@ApplicationScoped
public class ConfigurationLoading {
  private static final Logger LOG = Logger.getLogger(ConfigurationLoading.class.getName());
  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  @Inject Registrations registrations;
  @Inject FileVersions versions;
  @Inject Clock clock;

  /**
   * @throws IllegalStateException when there is no such folder: without tenants nothing can be
   *     served
   */
  public void load(Path folder) {
    LoadedTenants loaded = read(folder);
    loaded.refusals().forEach(this::refuse);
    loaded.files().forEach(this::take);
    LOG.info(
        () ->
            "Tenants loaded: " + loaded.files().size() + ", refused: " + loaded.refusals().size());
  }

  private LoadedTenants read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalStateException("BROBYGGAREN_TENANT_CONFIG names no folder: " + folder);
    }
    try {
      return TenantFolder.load(folder, LocalDate.now(clock));
    } catch (IOException unreadable) {
      throw new IllegalStateException("The tenants' files cannot be read in " + folder, unreadable);
    }
  }

  private void refuse(Refusal refusal) {
    String reason = inWords(refusal.file(), refusal.problems());
    LOG.warning(() -> "Tenant " + refusal.alias() + " is not started:\n" + reason);
    registrations.record(refusal.alias(), tenant -> tenant.refuse(reason, clock.instant()));
  }

  private void take(TenantFile file) {
    String alias = file.configuration().alias();
    TenantRegistration registered =
        registrations.record(alias, tenant -> tenant.loaded(file.configuration(), clock.instant()));
    FileVersions.Taken taken = within(registered.scope(), file);
    registrations.record(
        alias,
        tenant -> {
          tenant.runsVersion(taken.runs());
          if (taken.conflict()) {
            tenant.conflictsWithFile(
                file.file()
                    + " har ändrats sedan den senast lästes in, och en sida har ändrat inställningarna däremellan.");
          }
        });
  }

  private FileVersions.Taken within(Scope.Tenant scope, TenantFile file) {
    return Scopes.within(
        scope,
        Identity.ofJob("tenant-config"),
        Set.of(Role.TENANT_ADMIN),
        () -> versions.take(file));
  }

  private static String inWords(String file, List<Problem> problems) {
    return problems.stream()
        .filter(Problem::isError)
        .map(problem -> file + ":" + problem.line() + ": " + problem.message(SWEDISH))
        .collect(Collectors.joining("\n"));
  }
}
