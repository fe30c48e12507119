package se.brobyggaren.tenantconfig.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.check.Problem;
import se.brobyggaren.tenantconfig.report.Dimension;
import se.brobyggaren.tenantconfig.report.Reports;
import se.brobyggaren.tenantconfig.report.TableLayout;

/** A form in a tenant's own file: read, written back, and refused with a line and a reason. */
class OwnFormTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  /** The table's own keys begin on line 22. */
  private static final String FILE =
      """
      alias: prov
      name: Prov
      host:
        name: Provkommun
      county: "01"
      areas:
        - municipality: "0125"
      targetGroup:
        text: { sv: Alla }
      reports:
        forms: [annual-return, annual-report-c]
        own:
          - code: kvartal
            title: { sv: Kvartalet }
            to: { sv: Nämnden }
            sections:
              - title: { sv: Siffror }
                tables:
                  - code: nya
                    title: { sv: Nya }
                    population: { sv: Nya klienter }
      """;

  private static final String SOUND =
      """
      of: clients
      measure: new
      split: municipality
      where: [{ by: minor-children, is: ["YES"] }]
      rows: { by: age, ages: [{ from: 18, to: 29 }, { from: 30 }] }
      columns:
        lines:
          - { code: alla, text: { sv: Alla } }
          - { code: kvinnor, text: { sv: Kvinnor }, where: [{ by: sex, is: [WOMAN] }], partOf: alla }
      perCent: of-answered
      """;

  @Test
  void aTenantsOwnTableNeedsNoCodeAndComesBackEqual() {
    Checked checked = TenantText.check(file(SOUND), TODAY);
    assertThat(checked.problems()).noneMatch(Problem::isError);
    TenantConfiguration tenant = checked.configuration().orElseThrow();
    TableLayout table = ShippedForms.of(tenant, "kvartal").orElseThrow().table("nya").orElseThrow();
    assertThat(table.split()).isEqualTo(Dimension.MUNICIPALITY);
    assertThat(table.columns().lines().get(1).partOf()).isEqualTo("alla");
    assertThat(table.perCent()).isEqualTo(TableLayout.PerCent.OF_ANSWERED);
    String yaml = TenantText.toYaml(tenant);
    assertThat(TenantText.check(yaml, TODAY).configuration()).as(yaml).contains(tenant);
  }

  @Test
  void whoStatesNoReportsSendsTheAnnualReturn() {
    String text = FILE.substring(0, FILE.indexOf("reports:"));
    TenantConfiguration tenant = TenantText.check(text, TODAY).configuration().orElseThrow();
    assertThat(tenant.reports()).isEqualTo(Reports.NOT_STATED);
    assertThat(ShippedForms.of(tenant)).extracting(f -> f.code()).containsExactly("annual-return");
    assertThat(TenantText.toYaml(tenant)).doesNotContain("reports");
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("rows: { by: colour }", 22, "”by” kan inte vara ”colour”."),
        fault("rows: { by: sexx }", 22, "”by” kan inte vara ”sexx”. Menade du ”sex”?"),
        fault("measure: new\nrows: { by: sex }", 23, "”nya” säger inte vad som räknas"),
        fault("of: clients\nrows: { by: sex }", 23, "”nya” säger inte vilket mått som räknas"),
        fault(
            "measure: new\nrows:\n  lines:\n    - { code: a, text: { sv: A }, of: clients }\n    - { code: b, text: { sv: B } }",
            26,
            "”b” säger inte vad som räknas"),
        fault(
            "of: advice\nmeasure: new\nrows: { by: month }",
            24,
            "Måttet ”new” finns inte för ”advice”. Möjliga mått: count, minutes, shortest, longest."),
        fault(
            "of: advice\nmeasure: count\nrows: { by: sex }",
            24,
            "Indelningen ”sex” finns inte för ”advice”"),
        fault(
            "of: clients\nmeasure: closing\nrows: { by: month }",
            24,
            "Måttet ”closing” hör inte till någon dag"),
        fault("of: clients\nmeasure: new\nrows: {}", 24, "antingen ”by” (en indelning) eller"),
        fault("of: clients\nmeasure: new\nrows: { by: age }", 24, "ange ”bands” eller ”ages”"),
        fault(
            "of: clients\nmeasure: new\nrows: { by: sex, bands: annual-return }",
            24,
            "har åldersklasser men är inte efter ålder"),
        fault(
            "of: clients\nmeasure: new\nrows:\n  by: age\n  ages:\n    - { from: 18, to: 30 }\n    - { from: 30 }",
            28,
            "Åldersklassen 30– överlappar 18–30"),
        fault(
            "of: clients\nmeasure: new\nrows:\n  lines:\n    - { code: a, text: { sv: A }, partOf: b }",
            26,
            "Raden ”a” ska vara en del av ”b”, men någon sådan rad finns inte"),
        fault(
            "of: clients\nmeasure: new\nrows:\n  lines:\n    - { code: a, text: { sv: A }, partOf: a }",
            26,
            "Raden ”a” är en del av sig själv"),
        fault(
            "of: clients\nmeasure: new\nsplit: contact-reason\nrows: { by: sex }",
            24,
            "”contact-reason” kan ha flera svar per person, så delarna går inte att lägga ihop"),
        fault(
            "of: clients\nmeasure: new\nwhere: [{ by: outcome, is: [movd] }]\nrows: { by: sex }",
            24,
            "”outcome” kan inte vara ”movd”. Menade du ”moved”?"),
        fault(
            "of: clients\nmeasure: new\nrows: { by: sex, categories: [WOMAN, WOMAN] }",
            24,
            "”WOMAN” står två gånger"),
        fault(
            "of: clients\nmeasure: new\nrows: { by: municipality, categories: [\"0001\"] }",
            24,
            "ingen kommun med koden 0001"),
        fault(
            "of: advice\nmeasure: longest\nrows: { by: advice-subject }\nperCent: of-all",
            25,
            "Måttet ”longest” är inget antal"),
        fault(
            "of: clients\nrows:\n  lines:\n    - { code: a, text: { sv: A }, measure: new }\ncolumns:\n  lines:\n    - { code: b, text: { sv: B }, measure: closed }",
            28,
            "Raden ”a” och kolumnen ”b” säger olika saker"));
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("faults")
  void aTableThatCannotBeCountedIsRefusedAtItsLine(String table, int line, String message) {
    assertRefused(file(table), line, message);
  }

  @Test
  void aTableThatDoesNotNameItsPopulationIsRefused() {
    String text = file(SOUND).replace("              population: { sv: Nya klienter }\n", "");
    assertRefused(text, 19, "”population” saknas");
  }

  @Test
  void aFormThatIsNotShippedIsRefusedWithTheOneThatWasMeant() {
    assertRefused(
        file(SOUND).replace("annual-report-c]", "annual-report-x]"),
        11,
        "Det finns ingen blankett ”annual-report-x”. Menade du ”annual-report-");
  }

  @Test
  void anOwnFormCannotTakeTheNameOfAShippedOne() {
    assertRefused(
        file(SOUND).replace("code: kvartal", "code: annual-report-b"),
        13,
        "Blanketten ”annual-report-b” finns redan");
  }

  @Test
  void figuresToFillInHaveLines() {
    String text =
        file(SOUND) + "          entries: [{ code: e, title: { sv: E }, unit: kronor }]\n";
    assertRefused(text, 32, "”e” har inga rader att fylla i");
  }

  private static String file(String table) {
    return FILE + table.indent(14);
  }

  private static void assertRefused(String text, int line, String message) {
    Checked checked = TenantText.check(text, TODAY);
    assertThat(checked.problems())
        .filteredOn(Problem::isError)
        .extracting(p -> p.line() + ": " + p.message(Locale.ROOT))
        .anyMatch(told -> told.startsWith(line + ": ") && told.contains(message));
    assertThat(checked.configuration()).isEmpty();
  }

  private static Arguments fault(String table, int line, String message) {
    return Arguments.of(table, line, message);
  }
}
