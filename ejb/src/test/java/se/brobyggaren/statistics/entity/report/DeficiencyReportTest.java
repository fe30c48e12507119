package se.brobyggaren.statistics.entity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.brobyggaren.statistics.Services.service;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.brobyggaren.statistics.FactBuilder;
import se.brobyggaren.statistics.boundary.report.ReportTable;
import se.brobyggaren.statistics.boundary.report.ReportTable.Heading;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.statistics.entity.fact.Span;
import se.brobyggaren.statistics.entity.table.Categories;
import se.brobyggaren.statistics.entity.table.Counting;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.file.DeficiencyForms;
import se.brobyggaren.tenantconfig.report.Dimension;
import se.brobyggaren.tenantconfig.report.Population;
import se.brobyggaren.tenantconfig.report.ReportForm;

/** A year's deficiencies (R7), of a service with two groups. */
class DeficiencyReportTest {
  private static final TenantConfiguration TENANT = service("sodra-dalarna");
  private static final List<ReportForm> FORMS = DeficiencyForms.of(TENANT, 2026);
  private static final String FIRST = TENANT.steeringGroups().get(0).code();
  private static final String SECOND = TENANT.steeringGroups().get(1).code();
  private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);

  @Test
  void aReportOfTwoAuthoritiesStandsWithBothAndOnceInTheTotal() {
    var table =
        table(FORMS.get(0), "authorities", report("2026-03-01", null, "region", "municipality"));
    assertThat(table.several()).isTrue();
    assertThat(table.count("region", Heading.TOTAL)).isEqualTo(1);
    assertThat(table.count("municipality", Heading.TOTAL)).isEqualTo(1);
    assertThat(table.count(Heading.TOTAL, Heading.TOTAL)).isEqualTo(1);
  }

  @Test
  void aReportOfAnotherYearIsNotCounted() {
    var table =
        table(
            FORMS.get(0),
            "authorities",
            report("2025-12-31", null, "region"),
            report("2027-01-01", null, "region"));
    assertThat(table.count(Heading.TOTAL, Heading.TOTAL)).isZero();
  }

  @Test
  void everyGroupHasAVersionWithItsOwnAndWhatNobodyDecidedYet() {
    assertThat(FORMS)
        .extracting(ReportForm::code)
        .containsExactly(
            "deficiency-report", "deficiency-report-" + FIRST, "deficiency-report-" + SECOND);
    Fact[] facts = {
      report("2026-03-01", FIRST, "region"),
      report("2026-03-02", FIRST, "region"),
      report("2026-03-03", SECOND, "region"),
      report("2026-03-04", null, "region")
    };
    assertThat(all(FORMS.get(0), facts)).isEqualTo(4);
    assertThat(all(FORMS.get(1), facts)).isEqualTo(3);
    assertThat(all(FORMS.get(2), facts)).isEqualTo(2);
    assertThat(table(FORMS.get(1), "authorities", facts).population().sv())
        .contains("eller inte avgjorda än");
  }

  @Test
  void deficienciesBeforeImportedYearsEndAreCountedToo() {
    var span = new Span(LocalDate.of(2026, 1, 1), YEAR_END, LocalDate.of(2026, 6, 30));
    var compiled =
        new FormCompilation(
            FORMS.get(0),
            new Categories(TENANT, span),
            new Counting(
                span,
                List.of(report("2026-03-01", null, "region"), report("2026-09-01", null, "csn"))));
    assertThat(compiled.discrepancies()).isEmpty();
    assertThat(compiled.sections().get(0).tables().get(0).count(Heading.TOTAL, Heading.TOTAL))
        .isEqualTo(2);
  }

  @Test
  void theCrossTableHasAColumnForEveryAuthorityThatOccursAndNoOther() {
    var table =
        table(FORMS.get(0), "types-of-authorities", report("2026-03-01", null, "csn", "region"));
    assertThat(table.columns())
        .extracting(Heading::code)
        .containsExactly("csn", "region", Heading.TOTAL);
  }

  private static long all(ReportForm form, Fact... facts) {
    return table(form, "decisions", facts).count(Heading.TOTAL, Heading.TOTAL);
  }

  private static ReportTable table(ReportForm form, String code, Fact... facts) {
    var span = Span.of(LocalDate.of(2026, 1, 1), YEAR_END);
    var compiled =
        new FormCompilation(form, new Categories(TENANT, span), new Counting(span, List.of(facts)));
    assertThat(compiled.discrepancies()).isEmpty();
    return compiled.sections().stream()
        .flatMap(section -> section.tables().stream())
        .filter(table -> table.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Fact report(String on, String decidedBy, String... authorities) {
    return FactBuilder.of(Population.DEFICIENCIES)
        .stay(on, on)
        .said(Dimension.AUTHORITY, authorities)
        .said(Dimension.DEFICIENCY_TYPE, "handling")
        .said(Dimension.DEFICIENCY_STATE, decidedBy == null ? "REPORTED" : "MEASURE")
        .said(Dimension.DECISION, decidedBy == null ? null : "MEASURE")
        .said(Dimension.DECIDED_BY, decidedBy)
        .fact();
  }
}
