package se.brobyggaren.web.statistics.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;
import se.brobyggaren.web.text.Option;

/** Åren att välja bland. */
@RequestScoped
public class ReportYears {
  private static final int LISTED = 6;

  @Inject TenantConfigurations configurations;
  @Inject Clock clock;

  /** This year, or the last one of a tenant that has ended. */
  public int newest() {
    var today = LocalDate.now(clock);
    var end = configurations.current().validity().to();
    return end == null || end.isAfter(today) ? today.getYear() : end.getYear();
  }

  /** The newest first; a year that the address names is among them. */
  public List<Option> around(int chosen) {
    return Stream.concat(Stream.iterate(newest(), y -> y - 1).limit(LISTED), Stream.of(chosen))
        .distinct()
        .map(y -> new Option(Integer.toString(y), Integer.toString(y)))
        .toList();
  }
}
