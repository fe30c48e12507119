package se.brobyggaren.tenantconfig.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.Term;
import se.brobyggaren.tenantconfig.codes.CodeList;
import se.brobyggaren.tenantconfig.goals.AgeBand;
import se.brobyggaren.tenantconfig.goals.Caseload;
import se.brobyggaren.tenantconfig.goals.Range;
import se.brobyggaren.tenantconfig.goals.ReportBands;
import se.brobyggaren.tenantconfig.goals.ReportKind;
import se.brobyggaren.tenantconfig.priority.Decider;
import se.brobyggaren.tenantconfig.priority.PriorityGroup;
import se.brobyggaren.tenantconfig.priority.PriorityRule;

/** Orders, goals, words and bands: the facts of DOMAIN section 4 in the nine files. */
class ShippedRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final LoadedTenants LOADED = load();

  @Test
  void priorityOrdersAreTheTenantsOwn() {
    assertThat(rules("norra-orebro"))
        .containsExactly(
            List.of(new PriorityRule.MinorChildrenAtHome()),
            List.of(new PriorityRule.AcuteProblem()),
            List.of(new PriorityRule.AgeBetween(null, 34)));
    assertThat(rules("timra-harnosand"))
        .containsExactly(
            List.of(new PriorityRule.SingleWithChildren()),
            List.of(new PriorityRule.AgeBetween(18, 25)),
            List.of(new PriorityRule.NoSupportFromSocialServicesOrPsychiatry()));
    assertThat(rules("sodra-dalarna"))
        .containsExactly(
            List.of(
                new PriorityRule.MinorChildren(),
                new PriorityRule.EvictionThreat(),
                new PriorityRule.Homeless()));
    assertThat(rules("stockholm"))
        .isEqualTo(rules("stockholm-soderort"))
        .containsExactly(
            List.of(new PriorityRule.Psychosis()),
            List.of(new PriorityRule.MinorChildrenAtHome()),
            List.of(new PriorityRule.EvictionThreat()));
    assertThat(rules("stockholm-vasterort"))
        .containsExactly(List.of(new PriorityRule.NoSupportAtAll()));
    assertThat(tenant("ekero").priorityOrder().firstComeFirstServed()).isTrue();
  }

  @Test
  void whoDecidesIsKeptAndLeftOutWhereNotStated() {
    assertThat(decider("norra-orebro")).isEqualTo(Decider.STEERING_GROUP);
    assertThat(decider("timra-harnosand")).isEqualTo(Decider.STEERING_GROUP);
    assertThat(decider("stockholm")).isEqualTo(Decider.LEAD);
    assertThat(decider("sodra-dalarna")).isNull();
    assertThat(decider("stockholm-vasterort")).isNull();
    assertThat(decider("ekero")).isNull();
    assertThat(tenant("norra-orebro").admission().decidedBy()).isEmpty();
    assertThat(tenant("timra-harnosand").admission().decidedBy()).containsExactly(Decider.OMBUD);
    assertThat(tenant("sodra-dalarna").admission().twoOmbudWhenInDoubt()).isTrue();
    assertThat(tenant("ekero").admission().twoOmbudWhenInDoubt()).isNull();
  }

  @Test
  void aListedOrderIsSaidToBeAssumed() {
    assertThat(LOADED.configurations())
        .filteredOn(t -> t.priorityOrder().listedOrderAssumed())
        .allMatch(t -> t.priorityOrder().note().sv().contains("antagen"))
        .extracting(TenantConfiguration::alias)
        .doesNotContain("sodra-dalarna", "ekero", "stockholm-vasterort")
        .contains("norra-orebro", "timra-harnosand", "stockholm");
  }

  @Test
  void onlyNorraOrebroHasCapTimeAndSatisfactionGoals() {
    TenantConfiguration norra = tenant("norra-orebro");
    assertThat(norra.caseload()).isEqualTo(new Caseload(15, new Range(15, 20)));
    assertThat(norra.goals().timeLimitMonths()).isEqualTo(18);
    assertThat(norra.goals().satisfactionPercent()).isEqualTo(85);
    for (TenantConfiguration t : LOADED.configurations()) {
      if (t != norra) {
        assertThat(t.caseload()).as(t.alias()).isEqualTo(Caseload.NOT_STATED);
        assertThat(t.goals().timeLimitMonths()).as(t.alias()).isNull();
        assertThat(t.goals().satisfactionPercent()).as(t.alias()).isNull();
      }
    }
  }

  @Test
  void recurrenceIsTwoInEkeroAndOneElsewhere() {
    LOADED
        .configurations()
        .forEach(
            t ->
                assertThat(t.goals().recurrenceThreshold())
                    .isEqualTo(t.alias().equals("ekero") ? 2 : 1));
  }

  @Test
  void targetGroupsKeepTheirAges() {
    assertThat(tenant("timra-harnosand").targetGroup().maximumAge()).isEqualTo(65);
    assertThat(tenant("norra-orebro").targetGroup().maximumAge()).isNull();
    assertThat(LOADED.configurations()).allMatch(t -> t.targetGroup().minimumAge() == 18);
    assertThat(tenant("stockholm").targetGroup().excludes()).hasSize(1);
  }

  @Test
  void wordsAreTheTenantsOwnOrElseTheNationalOnes() {
    assertThat(tenant("norra-orebro").vocabularies().terms(CodeList.CONTACT_REASONS))
        .hasSize(12)
        .extracting(Term::national)
        .contains("everyday-structure", "health-care", "other");
    assertThat(tenant("stockholm").vocabularies().terms(CodeList.CONTACT_REASONS)).hasSize(11);
    assertThat(tenant("stockholm").vocabularies().terms(CodeList.ASSIGNMENTS)).hasSize(11);
    assertThat(tenant("stockholm").vocabularies().terms(CodeList.DEFICIENCY_TYPES)).hasSize(13);
    assertThat(tenant("ekero").vocabularies().contactReasons()).isEmpty();
    assertThat(tenant("ekero").vocabularies().terms(CodeList.CONTACT_REASONS).get(0).text().sv())
        .isEqualTo("Ekonomi");
  }

  @ParameterizedTest
  @CsvSource({
    "norra-orebro, '18–29 30–49 50–65'",
    "timra-harnosand, '18–29 30–49 50–64 65–'",
    "stockholm, '18–29 30–39 40–49 50–59 60–64 65–'"
  })
  void reportsHaveTheirOwnBands(String alias, String bands) {
    assertThat(tenant(alias).bandsOf(ReportKind.ANNUAL_REPORT))
        .extracting(AgeBand::label)
        .containsExactly(bands.split(" "));
    assertThat(tenant(alias).bandsOf(ReportKind.ANNUAL_RETURN))
        .isEqualTo(ReportBands.OF_THE_ANNUAL_RETURN);
  }

  private static LoadedTenants load() {
    try {
      return TenantFolder.load(Path.of("tenants"), TODAY);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static TenantConfiguration tenant(String alias) {
    return LOADED.byAlias(alias).orElseThrow().configuration();
  }

  private static List<List<PriorityRule>> rules(String alias) {
    return tenant(alias).priorityOrder().groups().stream().map(PriorityGroup::rules).toList();
  }

  private static Decider decider(String alias) {
    return tenant(alias).priorityOrder().decidedBy();
  }
}
