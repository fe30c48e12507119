package se.brobyggaren.statistics.entity.table;

import static org.assertj.core.api.Assertions.assertThat;
import static se.brobyggaren.statistics.FactBuilder.advice;
import static se.brobyggaren.statistics.FactBuilder.client;
import static se.brobyggaren.statistics.Services.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.brobyggaren.statistics.boundary.report.ReportTable.Heading;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.statistics.entity.fact.Span;
import se.brobyggaren.tenantconfig.file.ShippedForms;
import se.brobyggaren.tenantconfig.report.Dimension;
import se.brobyggaren.tenantconfig.report.TableLayout;

class CutTest {
  private static final Span YEAR = Span.of(LocalDate.of(2019, 8, 19), LocalDate.of(2019, 12, 31));

  @ParameterizedTest(name = "born {0}")
  @CsvSource({
    "2001, 18-29",
    "1990, 18-29",
    "1989, 30-49",
    "1970, 30-49",
    "1969, 50-65",
    "1954, 50-65",
    "1953, OUTSIDE",
    "2002, OUTSIDE",
    ", UNKNOWN"
  })
  void ageIsTheReferenceYearLessTheYearOfBirthAndNobodyIsLost(Integer born, String band) {
    var table = cut("cases-by-age", client().woman().born(born).stay("2019-09-01").fact());

    assertThat(table.count(band, "WOMAN")).isEqualTo(1);
    assertThat(table.count(Heading.TOTAL, Heading.TOTAL)).isEqualTo(1);
  }

  @Test
  void aBandOfAgeSaysItsYearsOfBirth() {
    var band = cut("cases-by-age").rows().get(0).heading();

    assertThat(band.text().in(Locale.ROOT)).isEqualTo("18–29");
    assertThat(band.bornFrom()).isEqualTo(1990);
    assertThat(band.bornTo()).isEqualTo(2001);
  }

  @Test
  void aRowThatNobodyThoughtOfStandsThereOnlyWhenSomebodyIsInIt() {
    assertThat(rows(cut("cases-by-age"))).containsExactly("18-29", "30-49", "50-65", "TOTAL");
    assertThat(rows(cut("cases-by-age", client().born(null).stay("2019-09-01").fact())))
        .containsExactly("18-29", "30-49", "50-65", "UNKNOWN", "TOTAL");
  }

  @Test
  void whoHasNotSaidTheirSexIsCountedWithNeitherWomenNorMen() {
    var table = cut("cases-by-age", client().stay("2019-09-01").fact());

    assertThat(table.columns())
        .extracting(Heading::code)
        .containsExactly("WOMAN", "MAN", "OTHER", "TOTAL");
    assertThat(cut("cases-by-age").columns())
        .extracting(Heading::code)
        .containsExactly("WOMAN", "MAN", "TOTAL");
  }

  @Test
  void theMunicipalitiesAreThoseOfTheServiceAndWhereverElseSomebodyLives() {
    var table =
        cut(
            "cases-by-municipality",
            client().man().from("1884").stay("2019-09-01").fact(),
            client().man().from("0180/Farsta").stay("2019-09-01").fact(),
            client().man().from("1885/Centrum").stay("2019-09-01").fact());

    assertThat(rows(table))
        .containsExactly("1885", "1884", "1863", "1864", "0180/Farsta", "1885/Centrum", "TOTAL");
    assertThat(table.row("0180/Farsta").orElseThrow().heading().text().sv())
        .isEqualTo("Stockholm (Farsta)");
  }

  @Test
  void whoHasSeveralReasonsStandsInSeveralRowsAndOnceInTheTotal() {
    var table =
        cut(
            "reasons",
            client()
                .woman()
                .said(Dimension.CONTACT_REASON, "ekonomi", "boende")
                .stay("2019-09-01")
                .fact(),
            client().woman().said(Dimension.CONTACT_REASON, "ekonomi").stay("2019-09-01").fact(),
            client().woman().stay("2019-09-01").fact());

    assertThat(table.count("ekonomi", "WOMAN")).isEqualTo(2);
    assertThat(table.count("boende", "WOMAN")).isEqualTo(1);
    assertThat(table.count(Dimension.UNKNOWN, "WOMAN")).isEqualTo(1);
    assertThat(table.count(Heading.TOTAL, "WOMAN")).isEqualTo(3);
  }

  @Test
  void theTenantsTermsStandForTheNationalCodesThatTheyAreMappedTo() {
    var words = new Categories(service("norra-orebro"), YEAR);

    assertThat(words.normal(Dimension.CONTACT_REASON, "economy")).isEqualTo("ekonomi");
    assertThat(words.normal(Dimension.CONTACT_REASON, "other")).isEqualTo("boendestod");
    assertThat(words.normal(Dimension.CONTACT_REASON, "annat")).isEqualTo("annat");
    assertThat(words.normal(Dimension.CONTACT_REASON, "advice")).isEqualTo("advice");
    assertThat(words.normal(Dimension.MUNICIPALITY, "1885/Centrum")).isEqualTo("1885");
    assertThat(
            new Categories(service("stockholm"), YEAR)
                .normal(Dimension.MUNICIPALITY, "0180/Farsta"))
        .isEqualTo("0180/Farsta");
  }

  @Test
  void everyCellKnowsItsRecords() {
    var counted = client().woman().stay("2019-09-01").fact();
    var table = cut("cases-by-age", counted, client().man().stay("2019-09-01").fact());

    assertThat(table.cell("18-29", "WOMAN").orElseThrow().facts()).containsExactly(counted);
  }

  @Test
  void aLineThatFormsLackStandsThereWhenItIsNotZero() {
    var quiet = cut("clients", client().woman().stay("2019-09-01").fact());
    assertThat(rows(quiet)).containsExactly("new", "closed", "closing");
    var resumed =
        cut("clients", client().woman().stay("2019-01-01", "2019-08-01").stay("2019-09-01").fact());
    assertThat(rows(resumed)).containsExactly("new", "resumed", "closed", "closing");
  }

  @Test
  void adviceTellsItsShortestAndLongestAndNoPerson() {
    var table =
        cut(
            "sodra-dalarna",
            "annual-report-c",
            "whole-service",
            Span.of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)),
            advice("2023-03-01", 30),
            advice("2023-03-01", 10),
            advice("2023-04-01", null),
            advice("2024-04-01", 5));

    assertThat(table.count("advice", "COUNT")).isEqualTo(3);
    assertThat(table.count("advice-shortest", "COUNT")).isEqualTo(10);
    assertThat(table.count("advice-longest", "COUNT")).isEqualTo(30);
  }

  @Test
  void nothingHasNoShortest() {
    var table = cut("sodra-dalarna", "annual-report-c", "whole-service", YEAR);

    assertThat(table.cell("advice-shortest", "COUNT").orElseThrow().count()).isNull();
  }

  @Test
  void aSplitTableIsThereForEachAreaAndForAllTogether() {
    var tenant = service("timra-harnosand");
    var layout =
        ShippedForms.of(tenant, "annual-report-b").orElseThrow().table("clients").orElseThrow();
    var span = Span.of(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31));
    var counting =
        new Counting(
            span,
            List.of(
                client().woman().from("2262").stay("2017-02-01").fact(),
                client()
                    .man()
                    .from("2280")
                    .said(Dimension.MINOR_CHILDREN, "YES")
                    .stay("2017-02-01")
                    .fact()));
    var tables = Cut.tables(layout, new Categories(tenant, span), counting);

    assertThat(tables).extracting(t -> t.split().code()).containsExactly("2262", "2280", "TOTAL");
    assertThat(tables.get(1).count("minor-children", "MAN")).isEqualTo(1);
    assertThat(tables.get(0).count("minor-children", "TOTAL")).isZero();
    assertThat(tables.get(2).count("during", "TOTAL")).isEqualTo(2);
  }

  private static CountedTable cut(String table, Fact... facts) {
    return cut("norra-orebro", "annual-report-a", table, YEAR, facts);
  }

  private static CountedTable cut(
      String alias, String form, String table, Span span, Fact... facts) {
    var tenant = service(alias);
    TableLayout layout = ShippedForms.of(tenant, form).orElseThrow().table(table).orElseThrow();
    return Cut.tables(layout, new Categories(tenant, span), new Counting(span, List.of(facts)))
        .get(0);
  }

  private static List<String> rows(CountedTable table) {
    return table.rows().stream().map(row -> row.heading().code()).toList();
  }
}
