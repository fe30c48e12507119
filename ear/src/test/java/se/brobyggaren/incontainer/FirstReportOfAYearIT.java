package se.brobyggaren.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.brobyggaren.deficiency.boundary.DeficiencyReporting;
import se.brobyggaren.deficiency.boundary.WriteReport;
import se.brobyggaren.deficiency.boundary.reading.DeficiencyReports;
import se.brobyggaren.deficiency.boundary.reading.ReportFilter;
import se.brobyggaren.deficiency.boundary.reading.ReportRow;
import se.brobyggaren.kernel.Identity;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.kernel.Scope;
import se.brobyggaren.kernel.Scopes;
import se.brobyggaren.stack.container.InContainer;
import se.brobyggaren.tenancy.boundary.ScopeDirectory;

/** Deficiency-form.md: a report's number is per tenant and year, without gaps. */
@InContainer
class FirstReportOfAYearIT {
  private static final int YEARS = 20;
  private static final int AT_ONCE = 6;
  private static final String TENANT = "norra-orebro";
  private static final Identity LEAD =
      new Identity("urn:test", "numbers", "numbers", "Ledare Nummer", Set.of(TENANT));

  @Inject ScopeDirectory directory;
  @Inject DeficiencyReporting reporting;
  @Inject DeficiencyReports reports;
  @Inject Clock clock;

  @Test
  void thoseWhoReportTheFirstOfAYearAtOnceGetNumbersWithoutGaps() throws Exception {
    int newest = LocalDate.now(clock).getYear() - 1;
    try (AtOnce threads = new AtOnce(AT_ONCE)) {
      for (int year = newest; year > newest - YEARS; year--) {
        LocalDate day = LocalDate.of(year, 5, 4);
        Queue<UUID> observed = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < AT_ONCE; i++) {
          observed.add(asLead(() -> reporting.observe(fault(day))));
        }
        threads.run(() -> asLead(() -> report(observed.remove(), day)));
        assertThat(numbersOf(year))
            .as("numbers of " + year)
            .containsExactlyInAnyOrderElementsOf(
                IntStream.rangeClosed(1, AT_ONCE).boxed().toList());
      }
    }
    assertThat(
            Files.readAllLines(Path.of(System.getProperty("jboss.server.log.dir"), "server.log")))
        .as("who came second waits, and nothing goes wrong in the database")
        .noneMatch(line -> line.contains("report_series"));
  }

  private Void report(UUID id, LocalDate day) {
    reporting.report(id, day);
    return null;
  }

  private List<Integer> numbersOf(int year) {
    return asLead(() -> reports.list(new ReportFilter(year, null, null, null))).rows().stream()
        .map(ReportRow::number)
        .toList();
  }

  private static WriteReport fault(LocalDate day) {
    return new WriteReport(
        day,
        List.of(new WriteReport.Concerned("region", null)),
        List.of("cooperation"),
        "Ingen tar ansvar för samordningen",
        "Hjälpen dröjer",
        null,
        false);
  }

  private <T> T asLead(Supplier<T> work) {
    Scope scope = directory.entry(TENANT).orElseThrow().scope();
    return Scopes.within(scope, LEAD, Set.of(Role.LEAD), work);
  }
}
