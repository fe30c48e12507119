package se.brobyggaren.statistics.boundary;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.statistics.boundary.signing.AwaitedReports;
import se.brobyggaren.statistics.control.GivenFigures;
import se.brobyggaren.statistics.control.GivenFigures.Given;
import se.brobyggaren.statistics.control.ReportDesk;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;
import se.brobyggaren.tenantconfig.report.ReportForm;
import se.brobyggaren.tenantconfig.report.Reports;
import se.brobyggaren.tenantconfig.values.Period;

/** What of the figures waits for the lead (väntar): a quarter to publish, reports to sign. */
@Stateless
public class WaitingFigures {
  @Inject GivenFigures given;
  @Inject ReportDesk desk;
  @Inject TenantConfigurations configurations;
  @Inject Clock clock;

  /**
   * @param quarter the first closed quarter after what is published, or the newest while nothing
   *     is; empty when none waits
   * @param reports last year's without a signature; empty when there are none
   */
  public record Waiting(Optional<AwaitedQuarter> quarter, Optional<AwaitedReports> reports) {}

  @Allows(value = Role.LEAD, effect = READS)
  public Waiting now() {
    var today = LocalDate.now(clock);
    var known = given.figures(today.getYear() - 1);
    return new Waiting(quarter(known, today), reports(known, today));
  }

  private static Optional<AwaitedQuarter> quarter(Given known, LocalDate today) {
    var newest = Quarter.of(today).previous();
    var next = known.latest().map(Quarter::next).orElse(newest);
    return next.isClosedOn(today)
        ? Optional.of(
            new AwaitedQuarter(
                next, ChronoUnit.DAYS.between(next.last(), today), !next.equals(newest)))
        : Optional.empty();
  }

  /** Of the forms that the tenant has today: what it lists now is what it sends. */
  private Optional<AwaitedReports> reports(Given known, LocalDate today) {
    int year = today.getYear() - 1;
    var whole = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    var tenant = configurations.current();
    if (!tenant.validity().overlaps(whole)) {
      return Optional.empty();
    }
    var missing =
        desk.forms(tenant, year).stream()
            .map(ReportForm::code)
            .filter(form -> !known.signedForms().contains(form))
            .toList();
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    var due =
        missing.contains(Reports.ANNUAL_RETURN)
            ? LocalDate.of(today.getYear(), Month.JANUARY, Reports.ANNUAL_RETURN_DAY)
            : null;
    return Optional.of(
        new AwaitedReports(year, missing.size(), due, due != null && today.isAfter(due)));
  }
}
