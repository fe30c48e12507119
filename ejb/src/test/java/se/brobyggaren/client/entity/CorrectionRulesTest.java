package se.brobyggaren.client.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.brobyggaren.client.boundary.Area;
import se.brobyggaren.client.boundary.ClientId;
import se.brobyggaren.client.boundary.ClientRefused;
import se.brobyggaren.client.boundary.ClientRefused.Reason;
import se.brobyggaren.client.boundary.CorrectClient;
import se.brobyggaren.client.boundary.RegisterClient;
import se.brobyggaren.client.boundary.Sex;
import se.brobyggaren.tenantconfig.Host;
import se.brobyggaren.tenantconfig.TargetGroup;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.values.LocalText;

class CorrectionRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Area TIMRA = new Area("2262", null);
  private static final Area LEFT = new Area("2280", null);
  private static final TenantConfiguration TENANT =
      new TenantConfiguration(
          "provkommun",
          "Prov",
          null,
          new Host("Prov", null, null),
          "22",
          null,
          null,
          List.of(
              new se.brobyggaren.tenantconfig.Area("2262", null, null, null),
              new se.brobyggaren.tenantconfig.Area("0180", "Farsta", null, null),
              new se.brobyggaren.tenantconfig.Area("2280", null, null, TODAY.minusDays(1))),
          new TargetGroup(18, 65, LocalText.sv("Vuxna"), null),
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null);
  private final CorrectionRules rules = new CorrectionRules(TENANT, TODAY);

  @Test
  void nobodyIsCorrectedToBeUnderAge() {
    refused(Reason.tooYoung, correction(2009, TIMRA, true), 1990, TIMRA);
  }

  @Test
  void whoReachesTheAgeThisYearMustHaveTurnedIt() {
    refused(Reason.perhapsTooYoung, correction(2008, TIMRA, null), 1990, TIMRA);
    assertThat(rules.checked(correction(2008, TIMRA, true), 1990, TIMRA).yearOfBirth())
        .isEqualTo(2008);
  }

  @Test
  void nobodyIsMovedToWhereTheTenantServesNobodyToday() {
    refused(Reason.areaNotServed, correction(1990, LEFT, null), 1990, TIMRA);
    refused(Reason.areaNotServed, correction(1990, new Area("0180", "Älvsjö"), null), 1990, TIMRA);
  }

  @Test
  void whatStaysAsItWasIsLetBe() {
    assertThat(rules.checked(correction(2009, LEFT, null), 2009, LEFT).area()).isEqualTo(LEFT);
  }

  @Test
  void theAreaIsKeptAsTheConfigurationWritesIt() {
    var moved = correction(1990, new Area("0180", "FARSTA"), null);
    assertThat(rules.checked(moved, 1990, TIMRA).area()).isEqualTo(new Area("0180", "Farsta"));
  }

  private void refused(Reason reason, CorrectClient wish, int yearWas, Area was) {
    assertThatThrownBy(() -> rules.checked(wish, yearWas, was))
        .isInstanceOfSatisfying(ClientRefused.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static CorrectClient correction(int yearOfBirth, Area area, Boolean turned) {
    return new CorrectClient(
        new ClientId(new UUID(0, 1)),
        0,
        new RegisterClient("Tuva Testqvist", null, yearOfBirth, Sex.WOMAN, area, false),
        turned);
  }
}
