package se.brobyggaren.statistics.entity.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.brobyggaren.statistics.Services.service;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.brobyggaren.statistics.NaiveCounter;
import se.brobyggaren.statistics.RandomFacts;
import se.brobyggaren.statistics.boundary.report.FigureAddress;
import se.brobyggaren.statistics.boundary.report.ReportTable.Heading;
import se.brobyggaren.statistics.entity.fact.Span;
import se.brobyggaren.statistics.entity.table.Categories;
import se.brobyggaren.statistics.entity.table.Counting;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.file.DeficiencyForms;
import se.brobyggaren.tenantconfig.file.ShippedForms;
import se.brobyggaren.tenantconfig.report.ReportForm;

/** Whatever happened in a year: every figure of every shipped form is what a person would count. */
class EveryFormTest {
  static Stream<Arguments> forms() {
    return Stream.of("norra-orebro", "timra-harnosand", "sodra-dalarna", "stockholm", "ekero")
        .flatMap(
            alias ->
                Stream.concat(
                        ShippedForms.of(service(alias)).stream(),
                        DeficiencyForms.of(service(alias), 2012).stream())
                    .map(form -> Arguments.of(alias, form.code())));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("forms")
  void everyFigureIsWhatANaiveCounterCounts(String alias, String code) {
    var tenant = service(alias);
    for (int round = 0; round < 8; round++) {
      int year = 2005 + round;
      var form = form(tenant, code);
      var span = Span.of(LocalDate.of(year, 1 + round, 1), LocalDate.of(year, 12, 31 - round));
      var facts = new RandomFacts(round, tenant, year).some(60);
      var compiled = compile(tenant, form, new Counting(span, facts));
      var naive = new NaiveCounter(tenant, span, facts);

      assertThat(compiled.discrepancies()).isEmpty();
      for (var table : compiled.tables()) {
        for (var row : table.rows()) {
          for (int c = 0; c < table.columns().size(); c++) {
            assertThat(row.cells().get(c).count())
                .as(
                    "%s %s %s %s",
                    table.layout().code(),
                    table.splitCode(),
                    row.heading().code(),
                    table.columns().get(c).code())
                .isEqualTo(naive.count(table, row.heading(), table.columns().get(c)));
          }
        }
      }
    }
  }

  @Test
  void everyFigureIsFoundAgainByItsAddress() {
    var tenant = service("timra-harnosand");
    var form = ShippedForms.of(tenant, "annual-report-b").orElseThrow();
    var span = Span.of(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31));
    var compiled =
        compile(tenant, form, new Counting(span, new RandomFacts(3, tenant, 2017).some(50)));

    compiled.sections().stream()
        .flatMap(section -> section.tables().stream())
        .forEach(
            table -> {
              boolean whole = table.split() == null || table.split().kind() == Heading.Kind.TOTAL;
              var split = whole ? null : table.split().code();
              for (var row : table.rows()) {
                for (int c = 0; c < table.columns().size(); c++) {
                  var at =
                      new FigureAddress(
                          form.code(),
                          2017,
                          table.code(),
                          split,
                          row.heading().code(),
                          table.columns().get(c).code());
                  assertThat(compiled.cell(at).orElseThrow().count())
                      .isEqualTo(row.figures().get(c).count());
                }
              }
            });
    assertThat(compiled.cell(new FigureAddress(form.code(), 2017, "no", null, "a", "b"))).isEmpty();
  }

  @Test
  void sharesAreOfThoseWhoAnsweredAndSaySo() {
    var tenant = service("timra-harnosand");
    var form = ShippedForms.of(tenant, "annual-report-b").orElseThrow();
    var span = Span.of(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31));
    var facts = new RandomFacts(4, tenant, 2017).some(100);
    var table = compile(tenant, form, new Counting(span, facts)).sections().get(1).tables().get(0);

    assertThat(table.perCentOf().sv()).isEqualTo("av dem som har svarat");
    long answered = table.count(Heading.ANSWERED, "COUNT");
    assertThat(table.count("NO_ANSWER", "COUNT")).isPositive();
    assertThat(answered + table.count("NO_ANSWER", "COUNT"))
        .isEqualTo(table.count(Heading.TOTAL, "COUNT"));
    assertThat(table.figure("2", "COUNT").orElseThrow().perCent().doubleValue())
        .isEqualTo(Math.round(table.count("2", "COUNT") * 1000.0 / answered) / 10.0);
    assertThat(table.figure(Heading.ANSWERED, "COUNT").orElseThrow().perCent())
        .isEqualByComparingTo("100");
    assertThat(table.figure("NO_ANSWER", "COUNT").orElseThrow().perCent()).isNull();
    assertThat(table.figure(Heading.TOTAL, "COUNT").orElseThrow().perCent()).isNull();
  }

  private static ReportForm form(TenantConfiguration tenant, String code) {
    return Stream.concat(
            ShippedForms.of(tenant).stream(), DeficiencyForms.of(tenant, 2012).stream())
        .filter(form -> form.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static FormCompilation compile(
      TenantConfiguration tenant, ReportForm form, Counting counting) {
    return new FormCompilation(form, new Categories(tenant, counting.span()), counting);
  }
}
