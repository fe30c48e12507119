package se.brobyggaren.tenancy.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.brobyggaren.tenancy.entity.ConfigurationVersion;
import se.brobyggaren.tenancy.entity.ConfigurationVersion.Source;
import se.brobyggaren.tenantconfig.file.TenantFile;
import se.brobyggaren.tenantconfig.file.TenantText;

/**
 * Turns a tenant's file into a version, if it says something new and no page has changed the tenant
 * meanwhile.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FileVersions {
  /** A first version without a stated beginning holds for all that is recorded. */
  private static final LocalDate EVER = LocalDate.of(1995, 1, 1);

  private static final String AUTHOR = "tenant-config";

  @Inject ConfigurationVersions versions;
  @Inject Clock clock;

  /**
   * What became of the file.
   *
   * @param runs number of the newest accepted version
   * @param conflict both file and page changed: nothing was taken over
   */
  public record Taken(int runs, boolean conflict) {}

  public Taken take(TenantFile file) {
    List<ConfigurationVersion> accepted = versions.accepted();
    if (accepted.isEmpty()) {
      LocalDate from = Optional.ofNullable(file.configuration().validity().from()).orElse(EVER);
      return add(file, from, "Första inläsningen");
    }
    ConfigurationVersion newest = accepted.get(0);
    if (lastLoaded(accepted).equals(file.hash())) {
      return new Taken(newest.number(), false);
    }
    boolean sameAsNewest = TenantText.read(newest.content()).equals(file.configuration());
    if (newest.source() == Source.PAGE && !sameAsNewest) {
      keepRefused(file);
      return new Taken(newest.number(), true);
    }
    LocalDate today = LocalDate.now(clock);
    LocalDate from = newest.from().isAfter(today) ? newest.from() : today;
    return add(file, from, sameAsNewest ? "Filen stämmer med det som gäller" : "Filen har ändrats");
  }

  private Taken add(TenantFile file, LocalDate from, String reason) {
    int number = versions.nextNumber();
    versions.add(
        ConfigurationVersion.fromFile(
            number, from, file.text(), file.hash(), AUTHOR, reason, clock.instant()));
    return new Taken(number, false);
  }

  private void keepRefused(TenantFile file) {
    boolean known =
        versions
            .refusedNow()
            .map(ConfigurationVersion::fileHash)
            .filter(file.hash()::equals)
            .isPresent();
    if (!known) {
      versions.add(
          ConfigurationVersion.refusedFile(
              versions.nextNumber(),
              LocalDate.now(clock),
              file.text(),
              file.hash(),
              AUTHOR,
              clock.instant()));
    }
  }

  private static String lastLoaded(List<ConfigurationVersion> accepted) {
    return accepted.stream()
        .filter(v -> v.source() == Source.FILE)
        .map(ConfigurationVersion::fileHash)
        .findFirst()
        .orElse("");
  }
}
