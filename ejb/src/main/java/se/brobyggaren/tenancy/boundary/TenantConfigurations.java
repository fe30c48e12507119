package se.brobyggaren.tenancy.boundary;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.tenancy.control.ConfigurationVersions;
import se.brobyggaren.tenancy.control.ParsedConfigurations;
import se.brobyggaren.tenancy.entity.ConfigurationVersion;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.file.TenantText;

/** The active tenant's configuration, as it is in force on a day. */
@Stateless
public class TenantConfigurations {
  @Inject ConfigurationVersions versions;
  @Inject ParsedConfigurations parsed;
  @Inject Clock clock;

  /** In force today. At most one statement a request. */
  @Allows(
      value = {Role.OMBUD, Role.LEAD, Role.TENANT_ADMIN, Role.GROUP_MEMBER},
      effect = READS)
  public TenantConfiguration current() {
    return parsed.on(LocalDate.now(clock));
  }

  /** In force on the day; before the first version began, the first version. */
  @Allows(
      value = {Role.OMBUD, Role.LEAD, Role.TENANT_ADMIN, Role.GROUP_MEMBER},
      effect = READS)
  public TenantConfiguration on(LocalDate day) {
    return parsed.on(day);
  }

  /** What was saved last, even if it begins later: a change starts from it. */
  @Allows(
      value = {Role.LEAD, Role.TENANT_ADMIN},
      effect = READS)
  public NewestVersion newest() {
    ConfigurationVersion newest = versions.accepted().get(0);
    return new NewestVersion(newest.number(), newest.from(), TenantText.read(newest.content()));
  }

  /** Newest first. */
  @Allows(
      value = {Role.LEAD, Role.TENANT_ADMIN},
      effect = READS)
  public List<VersionRow> versions() {
    UUID now = versions.inForceOn(LocalDate.now(clock)).orElse(null);
    return versions.accepted().stream().map(v -> row(v, v.id().equals(now))).toList();
  }

  /**
   * The version as a file.
   *
   * @throws NotFound when the tenant has no such version
   */
  @Allows(
      value = {Role.LEAD, Role.TENANT_ADMIN},
      effect = READS)
  public String yaml(int number) {
    return versions.accepted().stream()
        .filter(v -> v.number() == number)
        .map(ConfigurationVersion::content)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * A file that was refused because a page had changed the tenant too; both texts, so that a person
   * can decide.
   */
  @Allows(
      value = {Role.LEAD, Role.TENANT_ADMIN},
      effect = READS)
  public Optional<FileConflict> conflict() {
    return versions
        .refusedNow()
        .map(
            file ->
                new FileConflict(
                    file.recordedAt(), file.content(), versions.accepted().get(0).content()));
  }

  private static VersionRow row(ConfigurationVersion v, boolean inForce) {
    return new VersionRow(
        v.number(),
        v.from(),
        v.source().name(),
        v.author(),
        v.reason(),
        v.decider(),
        v.decidedOn(),
        v.reference(),
        v.recordedAt(),
        inForce);
  }
}
