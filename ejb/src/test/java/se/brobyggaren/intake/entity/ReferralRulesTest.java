package se.brobyggaren.intake.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.brobyggaren.client.boundary.Area;
import se.brobyggaren.client.boundary.RegisterClient;
import se.brobyggaren.client.boundary.Sex;
import se.brobyggaren.intake.boundary.DayRefused;
import se.brobyggaren.intake.boundary.ReferralRefused;
import se.brobyggaren.intake.boundary.ReferralRefused.Reason;
import se.brobyggaren.intake.boundary.SubmitReferral;
import se.brobyggaren.tenantconfig.Host;
import se.brobyggaren.tenantconfig.TargetGroup;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.values.LocalText;

class ReferralRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
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
              new se.brobyggaren.tenantconfig.Area("2280", null, TODAY.plusDays(1), null)),
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
  private final ReferralRules rules = new ReferralRules(TENANT, TODAY);

  @Test
  void aPersonMayApplyForThemselvesWithoutConsentOfAnybody() {
    assertThatCode(() -> rules.check(referral("self", null, TODAY, 1980, false)))
        .doesNotThrowAnyException();
  }

  @Test
  void somebodyElseMayReferOnlyWithThePersonsOwnConsent() {
    refused(
        Reason.consentMissing, () -> rules.check(referral("psychiatry", null, TODAY, 1980, false)));
    assertThatCode(() -> rules.check(referral("psychiatry", TODAY, TODAY, 1980, false)))
        .doesNotThrowAnyException();
  }

  @Test
  void theSourceIsANationalCode() {
    refused(
        Reason.unknownSource, () -> rules.check(referral("neighbour", TODAY, TODAY, 1980, false)));
  }

  @Test
  void anApplicationMayBePastButNotToCome() {
    assertThatCode(() -> rules.check(referral("self", null, TODAY.minusMonths(8), 1980, false)))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> rules.check(referral("self", null, TODAY.plusDays(1), 1980, false)))
        .isInstanceOf(DayRefused.class);
    assertThatThrownBy(
            () -> rules.check(referral("relative", TODAY.plusDays(1), TODAY, 1980, false)))
        .isInstanceOf(DayRefused.class);
  }

  @Test
  void nothingIsKeptOfSomebodyUnderEighteen() {
    refused(Reason.tooYoung, () -> rules.check(referral("self", null, TODAY, 2009, true)));
    refused(Reason.perhapsTooYoung, () -> rules.check(referral("self", null, TODAY, 2008, false)));
    assertThatCode(() -> rules.check(referral("self", null, TODAY, 2008, true)))
        .doesNotThrowAnyException();
    assertThatCode(() -> rules.check(referral("self", null, TODAY, 2007, false)))
        .doesNotThrowAnyException();
  }

  @Test
  void theAreaMustBeServedToday() {
    assertThat(rules.servedArea(new Area("2262", "Söråker"))).isEqualTo(new Area("2262", null));
    assertThat(rules.servedArea(new Area("0180", "farsta"))).isEqualTo(new Area("0180", "Farsta"));
    refused(Reason.areaNotServed, () -> rules.servedArea(new Area("0180", null)));
    refused(Reason.areaNotServed, () -> rules.servedArea(new Area("2280", null)));
    refused(Reason.areaNotServed, () -> rules.servedArea(new Area("1885", null)));
  }

  @Test
  void theTenantsTargetGroupIsAskedAtAcceptance() {
    assertThatCode(() -> ReferralRules.checkTargetGroup(TENANT, 1961, TODAY))
        .doesNotThrowAnyException();
    refused(Reason.outsideTargetGroup, () -> ReferralRules.checkTargetGroup(TENANT, 1960, TODAY));
  }

  private static void refused(Reason reason, ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            ReferralRefused.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }

  private static SubmitReferral referral(
      String source, LocalDate consent, LocalDate appliedOn, int yearOfBirth, boolean turned) {
    return new SubmitReferral(
        new RegisterClient(
            "Fiktiv Person", null, yearOfBirth, Sex.WOMAN, new Area("2262", null), false),
        source,
        consent,
        appliedOn,
        turned,
        Map.of(),
        null,
        null,
        false);
  }
}
