package se.brobyggaren.statistics.control.signing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.stream.Collectors;
import se.brobyggaren.statistics.boundary.signing.AwaitedReports;
import se.brobyggaren.statistics.boundary.signing.Signature;
import se.brobyggaren.statistics.control.ReportDesk;
import se.brobyggaren.tenantconfig.report.ReportForm;
import se.brobyggaren.tenantconfig.report.Reports;

/** The reports of last year that nobody has signed (att underteckna). */
@Dependent
public class AwaitedSignatures {
  @Inject ReportDesk desk;
  @Inject Signatures signatures;
  @Inject Clock clock;

  public Optional<AwaitedReports> ofLastYear() {
    var today = LocalDate.now(clock);
    int year = today.getYear() - 1;
    if (desk.period(year).isEmpty()) {
      return Optional.empty();
    }
    var signed =
        signatures.standingOf(year).stream()
            .filter(it -> it.programme() == null)
            .map(Signature::form)
            .collect(Collectors.toSet());
    var missing =
        desk.forms(year).stream().map(ReportForm::code).filter(it -> !signed.contains(it)).toList();
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
