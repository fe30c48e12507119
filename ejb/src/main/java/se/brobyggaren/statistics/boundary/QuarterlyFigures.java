package se.brobyggaren.statistics.boundary;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.statistics.control.Facts;
import se.brobyggaren.statistics.control.Publications;
import se.brobyggaren.statistics.entity.QuarterCompilation;
import se.brobyggaren.statistics.entity.QuarterPublication;
import se.brobyggaren.statistics.entity.fact.Span;
import se.brobyggaren.statistics.entity.table.Categories;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;
import se.brobyggaren.tenantconfig.report.Population;

/**
 * The lead sees the service's exact figures of a quarter and gives them away to the county, under
 * disclosure control there (issue 2, F.2; R9).
 */
@Stateless
public class QuarterlyFigures {
  /** Closed quarters in the list: two years. */
  private static final int LISTED = 8;

  @Inject Facts facts;
  @Inject Publications publications;
  @Inject TenantConfigurations configurations;
  @Inject CurrentUser user;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /** The quarter that goes on, and two years of closed ones; newest first. */
  @Allows(value = Role.LEAD, effect = READS)
  public List<QuarterRow> quarters() {
    var today = LocalDate.now(clock);
    var frozen =
        publications.all().stream()
            .collect(Collectors.toMap(QuarterPublication::quarter, Function.identity()));
    return Stream.iterate(Quarter.of(today), Quarter::previous)
        .limit(LISTED + 1L)
        .map(quarter -> row(quarter, today, Optional.ofNullable(frozen.get(quarter))))
        .toList();
  }

  private static QuarterRow row(Quarter quarter, LocalDate today, Optional<QuarterPublication> it) {
    return new QuarterRow(
        quarter,
        quarter.isClosedOn(today),
        it.map(QuarterPublication::publishedAt).orElse(null),
        it.map(QuarterPublication::publishedBy).orElse(null));
  }

  /** Of a published quarter what was published, else what the records say now. */
  @Allows(value = Role.LEAD, effect = READS)
  public QuarterFigures of(Quarter quarter) {
    var compiled = compile(quarter);
    var frozen = publications.of(quarter);
    return new QuarterFigures(
        quarter,
        quarter.isClosedOn(LocalDate.now(clock)),
        frozen.map(compiled::frozenIn).orElseGet(compiled::leaving),
        compiled.inside(),
        frozen.isPresent() ? List.of() : compiled.discrepancies(),
        frozen.isPresent() ? List.of() : corrections(compiled, quarter),
        frozen
            .map(p -> new QuarterFigures.Publication(p.publishedAt(), p.publishedBy()))
            .orElse(null),
        compiled.fingerprint());
  }

  /**
   * Gives away exactly the figures that the lead has seen, once.
   *
   * @throws PublishingRefused when the quarter has not ended before today, it or a later one is
   *     published, it does not reconcile, or its figures have changed since they were seen
   */
  @Allows(Role.LEAD)
  public void publish(@Valid PublishQuarter command) {
    var quarter = command.quarter();
    if (!quarter.isClosedOn(LocalDate.now(clock))) {
      throw PublishingRefused.notClosed(quarter);
    }
    for (var earlier : publications.all()) {
      if (earlier.quarter().equals(quarter)) {
        throw PublishingRefused.alreadyPublished(quarter);
      }
      if (earlier.quarter().compareTo(quarter) > 0) {
        throw PublishingRefused.laterIsPublished(quarter, earlier.quarter());
      }
    }
    var compiled = compile(quarter);
    if (!compiled.discrepancies().isEmpty()) {
      throw PublishingRefused.doesNotReconcile(
          compiled.discrepancies().get(0), compiled.discrepancies().size());
    }
    if (!compiled.fingerprint().equals(command.fingerprint())) {
      throw PublishingRefused.changedMeanwhile(quarter);
    }
    var tenant = configurations.current();
    var sender = new QuarterPublication.Sender(tenant.alias(), tenant.name(), tenant.county());
    var publication =
        new QuarterPublication(
            sender, quarter, compiled.leaving(), clock.instant(), user.identity().name());
    try {
      publications.add(publication);
    } catch (PersistenceException another) {
      throw PublishingRefused.alreadyPublished(quarter);
    }
    trail.acted("statistics.publishQuarter", publication.key());
  }

  private QuarterCompilation compile(Quarter quarter) {
    var tenant = configurations.current();
    var span = new Span(quarter.first(), quarter.last(), facts.boundary());
    var underlying =
        facts.of(
            Set.of(Population.CLIENTS, Population.QUEUE),
            Set.of(),
            span,
            new Categories(tenant, span));
    return new QuarterCompilation(quarter, tenant, span, underlying);
  }

  private List<Correction> corrections(QuarterCompilation compiled, Quarter quarter) {
    return publications.of(quarter.previous()).map(compiled::correctionsOf).orElse(List.of());
  }
}
