package se.brobyggaren.tenancy.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import se.brobyggaren.tenancy.entity.ConfigurationVersion;
import se.brobyggaren.tenancy.entity.vocabulary.WordsInUse;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.codes.CodeList;

/** Under which versions records may have been written (ord i bruk). */
@RequestScoped
public class RecordedWords {
  @Inject VersionCache cache;
  @Inject Clock clock;

  /**
   * The words of all versions that have begun, or will have before a change does. The first version
   * holds for the time before it as well.
   *
   * @param accepted newest first
   * @param from the first day of the change
   */
  public WordsInUse words(CodeList list, List<ConfigurationVersion> accepted, LocalDate from) {
    LocalDate today = LocalDate.now(clock);
    int first = accepted.size() - 1;
    return new WordsInUse(
        list,
        IntStream.rangeClosed(0, first)
            .map(place -> first - place)
            .filter(place -> place == first || begins(accepted.get(place), today, from))
            .mapToObj(place -> parsed(accepted.get(place)).vocabularies())
            .toList());
  }

  public TenantConfiguration parsed(ConfigurationVersion version) {
    return cache.parsed(version.id(), version::content);
  }

  private static boolean begins(ConfigurationVersion version, LocalDate today, LocalDate change) {
    return !version.from().isAfter(today) || version.from().isBefore(change);
  }
}
