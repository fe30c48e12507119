package se.brobyggaren.statistics.entity.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.brobyggaren.statistics.FactBuilder;
import se.brobyggaren.statistics.Services;
import se.brobyggaren.statistics.boundary.report.FigureAddress;
import se.brobyggaren.statistics.boundary.report.ReportDiscrepancy;
import se.brobyggaren.statistics.boundary.report.ReportTable;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.statistics.entity.fact.Span;
import se.brobyggaren.statistics.entity.table.Categories;
import se.brobyggaren.statistics.entity.table.Counting;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.file.ShippedForms;
import se.brobyggaren.tenantconfig.report.Dimension;
import se.brobyggaren.tenantconfig.report.Population;
import se.brobyggaren.tenantconfig.report.Programmes;
import se.brobyggaren.tenantconfig.report.ReportForm;

/** The shipped sheet of a programme: what was published wrong cannot come out of it (R6). */
class ProgrammeSheetTest {
  private static final TenantConfiguration TENANT = Services.service("norra-orebro");
  private static final ReportForm FORM = ShippedForms.sheet(TENANT).orElseThrow();
  private static final Span YEAR = Span.of(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31));
  private static final List<String> SUPPORT =
      List.of("activity-support", "social-assistance", "sickness-compensation", "none");
  private static final List<String> WENT =
      List.of("employment", "studies", "job-seeking", "health-care", "broke-off");

  @Test
  void theCoachingTeamsThirtyNineWhoGoOnHaveThirtyNineMeansOfSupport() {
    var sheet = sheet(team(73, 34), YEAR);
    assertThat(sheet.discrepancies()).isEmpty();
    assertThat(table(sheet, "participants").count("during", "TOTAL")).isEqualTo(73);
    assertThat(table(sheet, "participants").count("closed", "TOTAL")).isEqualTo(34);
    var support = table(sheet, "means-of-support");
    assertThat(support.count("TOTAL", "during")).isEqualTo(73);
    assertThat(support.count("TOTAL", "closing")).isEqualTo(39);
    assertThat(parts(support, "closing")).isEqualTo(39);
    assertThat(support.figure("none", "closing").orElseThrow().perCent()).isNotNull();
  }

  @Test
  void destinationsAreAsManyAsHaveLeftAlsoWhenAnImportedOneSaysNone() {
    var facts = team(96, 72);
    facts.add(participant(1).imported().stay("2019-02-01", "2019-05-01").fact());
    var sheet = sheet(facts, YEAR);
    assertThat(sheet.discrepancies()).isEmpty();
    var went = table(sheet, "destinations");
    assertThat(went.count("TOTAL", "TOTAL")).isEqualTo(73);
    assertThat(parts(went, "TOTAL")).isEqualTo(73);
    assertThat(went.count(Dimension.UNKNOWN, "TOTAL")).isOne();
  }

  @Test
  void whoeverIsOutsideTheBandsStandsInARowOfTheirOwn() {
    var facts = team(6, 0);
    facts.add(participant(1).born(1955).stay("2019-02-01").fact());
    facts.add(participant(2).born(null).stay("2019-02-01").fact());
    var sheet = sheet(facts, YEAR);
    var ongoing = table(sheet, "ongoing-by-municipality");
    assertThat(ongoing.count(Dimension.OUTSIDE, "TOTAL")).isOne();
    assertThat(ongoing.count(Dimension.UNKNOWN, "TOTAL")).isOne();
    assertThat(parts(ongoing, "TOTAL")).isEqualTo(8).isEqualTo(ongoing.count("TOTAL", "TOTAL"));
    assertThat(sheet.discrepancies()).isEmpty();
  }

  @Test
  void openingAndNewWithoutTheClosedAreThoseWhoGoOn() {
    var facts = team(20, 7);
    facts.add(participant(1).stay("2018-03-01").fact());
    facts.add(
        participant(2)
            .said(Dimension.DESTINATION, "moved")
            .stay("2018-03-01", "2019-03-01")
            .fact());
    var people = table(sheet(facts, YEAR), "participants");
    assertThat(people.count("opening", "TOTAL")).isEqualTo(2);
    assertThat(people.count("closing", "TOTAL"))
        .isEqualTo(
            people.count("opening", "TOTAL")
                + people.count("new", "TOTAL")
                - people.count("closed", "TOTAL"));
  }

  @Test
  void everyFigureIsMadeOfItsRecords() {
    var sheet = sheet(team(73, 34), YEAR);
    var at = new FigureAddress(Programmes.SHEET, 2019, "by-age", "WOMAN", "18-29", "closing");
    sheet
        .tables()
        .forEach(
            table ->
                table
                    .rows()
                    .forEach(
                        row ->
                            row.cells()
                                .forEach(
                                    cell ->
                                        assertThat(cell.count()).isEqualTo(cell.facts().size()))));
    assertThat(sheet.cell(at)).isPresent();
  }

  @Test
  void aFileOfEarlierYearsWithoutParticipantsTakesNoneOfTheProductsOwn() {
    var untilTheYearsEnd = new Span(YEAR.first(), YEAR.last(), YEAR.last());
    var sheet = sheet(team(73, 34), untilTheYearsEnd);
    assertThat(table(sheet, "participants").count("during", "TOTAL")).isEqualTo(73);
  }

  @Test
  void whereAFileHasParticipantsOfTheProgrammeTheyCountUpToItsLastDay() {
    var cut = new Span(YEAR.first(), YEAR.last(), LocalDate.of(2019, 6, 30));
    var facts = new ArrayList<Fact>();
    facts.add(participant(1).imported().stay("2019-02-01").fact());
    facts.add(participant(1).stay("2019-02-01").fact());
    facts.add(participant(2).stay("2019-08-01").fact());
    var sheet = sheet(facts, cut);
    assertThat(table(sheet, "participants").count("closing", "TOTAL")).isEqualTo(2);
    assertThat(sheet.discrepancies()).isEmpty();
    facts.remove(1);
    assertThat(sheet(facts, cut).discrepancies())
        .extracting(ReportDiscrepancy::kind)
        .contains(ReportDiscrepancy.Kind.BOUNDARY);
  }

  private static List<Fact> team(int all, int closed) {
    var facts = new ArrayList<Fact>();
    for (int i = 0; i < all; i++) {
      boolean left = i < closed;
      facts.add(
          participant(i)
              .said(Dimension.DESTINATION, left ? WENT.get(i % WENT.size()) : null)
              .stay("2019-01-07", left ? "2019-11-30" : null)
              .fact());
    }
    return facts;
  }

  private static FactBuilder participant(int i) {
    return FactBuilder.of(Population.PARTICIPANTS)
        .said(Dimension.PROGRAMME, "coachande-teamet")
        .said(Dimension.SEX, i % 3 == 0 ? "MAN" : "WOMAN")
        .said(Dimension.MUNICIPALITY, i % 2 == 0 ? "1885" : "1884")
        .said(Dimension.MEANS_OF_SUPPORT, SUPPORT.get(i % SUPPORT.size()))
        .said(Dimension.EDUCATION, "compulsory")
        .born(1962 + i % 38);
  }

  private static FormCompilation sheet(List<Fact> facts, Span span) {
    var words = new Categories(TENANT, span);
    return new FormCompilation(FORM, words, new Counting(span, facts));
  }

  private static ReportTable table(FormCompilation sheet, String code) {
    return sheet.sections().stream()
        .flatMap(section -> section.tables().stream())
        .filter(table -> table.isAt(code, null))
        .findFirst()
        .orElseThrow();
  }

  private static long parts(ReportTable table, String column) {
    return Stream.of(table.rows())
        .flatMap(List::stream)
        .filter(row -> row.heading().kind() != ReportTable.Heading.Kind.TOTAL)
        .mapToLong(row -> table.count(row.heading().code(), column))
        .sum();
  }
}
