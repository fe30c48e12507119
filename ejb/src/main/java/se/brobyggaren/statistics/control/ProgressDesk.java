package se.brobyggaren.statistics.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import se.brobyggaren.casework.boundary.caseload.OmbudRegister;
import se.brobyggaren.statistics.boundary.progress.YearProgress;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.statistics.entity.fact.Span;
import se.brobyggaren.statistics.entity.progress.Comparison;
import se.brobyggaren.statistics.entity.progress.ProgressView;
import se.brobyggaren.statistics.entity.progress.YearCut;
import se.brobyggaren.statistics.entity.table.CountedTable.Cell;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.file.ShippedForms;
import se.brobyggaren.tenantconfig.report.Population;
import se.brobyggaren.tenantconfig.report.TableLayout;

/** Puts two years' facts beside one another (uppföljning under året). */
@ApplicationScoped
public class ProgressDesk {
  /** Those whose records an ombud holds; nobody holds an application, a place or a call. */
  private static final Set<Population> HELD =
      EnumSet.of(Population.CLIENTS, Population.ASSIGNMENTS, Population.CONTACTS);

  private static final Set<Population> WITH_STAYS =
      EnumSet.of(Population.CLIENTS, Population.QUEUE, Population.ASSIGNMENTS);

  @Inject ReportDesk desk;
  @Inject Facts facts;
  @Inject ProgressFacts progress;
  @Inject OmbudRegister register;
  @Inject Clock clock;

  /** Two years in hand. */
  public record Compiled(YearProgress view, List<Comparison> comparisons) {

    /** Empty when there is no such figure. */
    public Optional<Cell> cell(String table, String row, String column) {
      return comparisons.stream()
          .filter(one -> one.code().equals(table))
          .findFirst()
          .flatMap(one -> one.cell(row, column));
    }
  }

  public Compiled ofService(int year) {
    return compile(year, false, WITH_STAYS, fact -> true, layout -> true, null);
  }

  /** Imported years name no ombud: of the own work the product's records alone are counted. */
  public Compiled own(int year) {
    UUID self = register.self().map(ombud -> ombud.value()).orElse(null);
    return compile(
        year,
        true,
        EnumSet.of(Population.CLIENTS, Population.ASSIGNMENTS),
        fact -> self != null && self.equals(fact.origin().ombud()),
        layout -> HELD.contains(layout.of()),
        self);
  }

  private Compiled compile(
      int year,
      boolean own,
      Set<Population> populations,
      Predicate<Fact> counted,
      Predicate<TableLayout> shown,
      UUID self) {
    var found = desk.period(year);
    if (found.isEmpty()) {
      return new Compiled(ProgressView.nothing(year, own), List.of());
    }
    var now = own ? Span.of(found.get().first(), found.get().last()) : found.get();
    var today = LocalDate.now(clock);
    var until = now.last().isBefore(today) ? now.last() : today;
    var tenant = desk.configuration(year);
    var earlier = before(now, tenant);
    var both =
        new Span(earlier == null ? now.first() : earlier.first(), now.last(), now.boundary());
    var read = progress.read(both, tenant, facts, populations, own);
    var all = read.facts().stream().filter(counted).toList();
    var thisYear = new YearCut(tenant, now, until, all, read.days());
    var yearBefore =
        earlier == null ? null : new YearCut(tenant, earlier, earlier.last(), all, read.days());
    var comparisons =
        ShippedForms.progress()
            .tables()
            .filter(shown)
            .map(layout -> new Comparison(layout, thisYear, yearBefore))
            .toList();
    return new Compiled(
        ProgressView.of(
            own, comparisons, thisYear, yearBefore, read.positions(own, self), tenant.caseload()),
        comparisons);
  }

  /** Null when the tenant did not exist then. */
  private static Span before(Span now, TenantConfiguration tenant) {
    var first = LocalDate.of(now.last().getYear() - 1, 1, 1);
    var last = LocalDate.of(now.last().getYear() - 1, 12, 31);
    var validity = tenant.validity();
    if (validity.from() != null && validity.from().isAfter(last)) {
      return null;
    }
    boolean begins = validity.from() != null && validity.from().isAfter(first);
    return new Span(begins ? validity.from() : first, last, now.boundary());
  }
}
