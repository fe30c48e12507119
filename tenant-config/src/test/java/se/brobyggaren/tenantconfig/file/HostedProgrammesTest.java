package se.brobyggaren.tenantconfig.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.Vocabularies;
import se.brobyggaren.tenantconfig.check.FormCheck;
import se.brobyggaren.tenantconfig.check.Problem;
import se.brobyggaren.tenantconfig.check.SchemaCheck;
import se.brobyggaren.tenantconfig.check.YamlTree;
import se.brobyggaren.tenantconfig.report.Population;
import se.brobyggaren.tenantconfig.report.Programmes;
import se.brobyggaren.tenantconfig.report.ReportForm;

/** A tenant that hosts a förbund's programmes says so, and may lay out their sheet itself. */
class HostedProgrammesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

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
      """;

  private static final String HOST = FILE + "programmes:\n  association: Samverkan\n";

  private static final String OWN =
      HOST
          + """
            sheet:
              code: blad
              title: { sv: Blad }
              to: { sv: Styrelsen }
              sections:
                - title: { sv: Deltagare }
                  tables:
                    - code: alla
                      title: { sv: Alla }
                      population: { sv: Alla deltagare }
                      of: participants
                      measure: during
                      rows: { by: destination }
          """;

  @Test
  void theShippedSheetPassesTheChecksOfEveryFormAndCountsParticipantsAlone() {
    YamlTree tree = YamlTree.of(ShippedForms.text(Programmes.SHEET));
    assertThat(tree.problems()).isEmpty();
    assertThat(SchemaCheck.ofForm(tree)).isEmpty();
    ReportForm sheet = ShippedForms.sheet(tenant(HOST)).orElseThrow();
    assertThat(FormCheck.of(sheet, Vocabularies.NATIONAL, tree, "")).isEmpty();
    assertThat(sheet.code()).isEqualTo(Programmes.SHEET);
    assertThat(sheet.tables().flatMap(table -> table.populations()).distinct())
        .containsExactly(Population.PARTICIPANTS);
  }

  @Test
  void whoSaysNothingHostsNone() {
    assertThat(tenant(FILE).programmes()).isNull();
    assertThat(ShippedForms.sheet(tenant(FILE))).isEmpty();
  }

  @Test
  void aSheetOfTheTenantsOwnTakesTheShippedOnesPlaceAndComesBackEqual() {
    TenantConfiguration tenant = tenant(OWN);
    assertThat(ShippedForms.sheet(tenant).orElseThrow().code()).isEqualTo("blad");
    String yaml = TenantText.toYaml(tenant);
    assertThat(TenantText.check(yaml, TODAY).configuration()).as(yaml).contains(tenant);
  }

  @Test
  void theAssociationIsNamed() {
    assertThat(errors(FILE + "programmes: { }\n"))
        .singleElement()
        .asString()
        .contains("association");
  }

  @Test
  void aSheetThatCountsOthersThanParticipantsIsRefusedByItsLine() {
    assertThat(errors(OWN.replace("of: participants", "of: clients").replace("destination", "sex")))
        .containsExactly(
            "Tabellen ”alla” i insatsernas blad ska räkna deltagare (of: participants).");
  }

  @Test
  void aSheetHasTablesAloneAndACodeOfItsOwn() {
    assertThat(errors(OWN + "        goals: [time-limit]\n"))
        .containsExactly(
            "Insatsernas blad ”blad” kan bara ha tabeller: budget, utfall och måluppfyllelse står där ändå.");
    assertThat(errors(OWN.replace("code: blad", "code: programme-sheet")))
        .containsExactly("Blanketten ”programme-sheet” finns redan. Ge den egna en annan kod.");
  }

  private static TenantConfiguration tenant(String file) {
    return TenantText.check(file, TODAY).configuration().orElseThrow();
  }

  private static List<String> errors(String file) {
    return TenantText.check(file, TODAY).problems().stream()
        .filter(Problem::isError)
        .map(problem -> problem.message(Locale.ROOT))
        .toList();
  }
}
