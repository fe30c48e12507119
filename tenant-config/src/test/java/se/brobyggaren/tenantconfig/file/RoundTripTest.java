package se.brobyggaren.tenantconfig.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.brobyggaren.tenantconfig.Succession;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.goals.Caseload;
import se.brobyggaren.tenantconfig.goals.Goals;
import se.brobyggaren.tenantconfig.goals.Range;
import se.brobyggaren.tenantconfig.priority.Decider;
import se.brobyggaren.tenantconfig.priority.Decision;
import se.brobyggaren.tenantconfig.priority.PriorityOrder;
import se.brobyggaren.tenantconfig.priority.PriorityRule;
import se.brobyggaren.tenantconfig.priority.PriorityRules;
import se.brobyggaren.tenantconfig.values.LocalText;

class RoundTripTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  @Test
  void everyShippedTenantComesBackEqual() throws IOException {
    List<TenantConfiguration> shipped =
        TenantFolder.load(Path.of("tenants"), TODAY).configurations();
    assertThat(shipped).hasSize(9);
    for (TenantConfiguration tenant : shipped) {
      String yaml = TenantText.toYaml(tenant);
      assertThat(TenantText.check(yaml, TODAY).configuration()).as(yaml).contains(tenant);
      assertThat(TenantText.read(yaml)).isEqualTo(tenant);
      assertThat(TenantText.toYaml(TenantText.read(yaml))).isEqualTo(yaml);
    }
  }

  @Test
  void everyRuleComesBackEqual() throws IOException {
    List<List<PriorityRule>> ranks =
        List.of(
            PriorityRules.withoutParameter(),
            List.of(
                new PriorityRule.AgeBetween(18, 25),
                new PriorityRule.AgeBetween(null, 34),
                new PriorityRule.AgeBetween(65, null)));
    PriorityOrder order =
        new PriorityOrder(
            Decider.STEERING_GROUP,
            false,
            new Decision(LocalDate.of(2026, 2, 3), "§ 7"),
            PriorityOrder.ranked(ranks),
            new LocalText("Rad ett: \"citat\"\nrad två, # inte en kommentar", "no"));
    TenantConfiguration tenant = ekero().with(order);
    assertThat(TenantText.check(TenantText.toYaml(tenant), TODAY).configuration()).contains(tenant);
  }

  @Test
  void otherCapsAndGoalsComeBackEqual() throws IOException {
    TenantConfiguration tenant =
        ekero().with(new Caseload(12, new Range(null, 14)), new Goals(24, 90, null, 3));
    assertThat(TenantText.check(TenantText.toYaml(tenant), TODAY).configuration()).contains(tenant);
  }

  @Test
  void whatIsNotStatedIsNotWritten() throws IOException {
    assertThat(TenantText.toYaml(ekero()))
        .contains("municipality: '0125'", "county: '01'")
        .doesNotContain("caseload", "null", "{}", "[]", "vocabularies", "listedOrderAssumed");
    assertThat(ekero().succession()).isEqualTo(Succession.NONE);
  }

  private static TenantConfiguration ekero() throws IOException {
    return TenantFolder.load(Path.of("tenants"), TODAY)
        .byAlias("ekero")
        .orElseThrow()
        .configuration();
  }
}
