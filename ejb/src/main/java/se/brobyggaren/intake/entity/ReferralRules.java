package se.brobyggaren.intake.entity;

import java.time.LocalDate;
import se.brobyggaren.client.boundary.Area;
import se.brobyggaren.intake.boundary.DayRefused;
import se.brobyggaren.intake.boundary.ReferralRefused;
import se.brobyggaren.intake.boundary.ReferralRefused.Reason;
import se.brobyggaren.intake.boundary.SubmitReferral;
import se.brobyggaren.tenantconfig.TargetGroup;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.codes.CodeList;

/** What a referral must fulfil before anything is kept of it (ansökans regler). */
public final class ReferralRules {
  private final TenantConfiguration tenant;
  private final LocalDate today;

  /**
   * @param tenant as configured on the day of the application
   */
  public ReferralRules(TenantConfiguration tenant, LocalDate today) {
    this.tenant = tenant;
    this.today = today;
  }

  /**
   * @throws ReferralRefused or {@link DayRefused}, the first thing that is wrong
   */
  public void check(SubmitReferral wish) {
    DayRefused.ifFuture(wish.appliedOn(), today);
    checkSource(wish);
    checkAge(wish);
    servedArea(wish.person().area());
  }

  private void checkSource(SubmitReferral wish) {
    if (CodeList.REFERRAL_SOURCES.find(wish.source()).isEmpty()) {
      throw new ReferralRefused(Reason.unknownSource);
    }
    if (!Origin.SELF.equals(wish.source())) {
      if (wish.consentedOn() == null) {
        throw new ReferralRefused(Reason.consentMissing);
      }
      DayRefused.ifFuture(wish.consentedOn(), today);
    }
  }

  /** Of somebody under age nothing is kept (SFS 2013:522 § 2). */
  private void checkAge(SubmitReferral wish) {
    int youngest = TargetGroup.MINIMUM_AGE_BY_LAW;
    int age = today.getYear() - wish.person().yearOfBirth();
    if (age < youngest) {
      throw new ReferralRefused(Reason.tooYoung, youngest);
    }
    if (age == youngest && !wish.turnedMinimumAge()) {
      throw new ReferralRefused(Reason.perhapsTooYoung, youngest);
    }
  }

  /** The area as the configuration writes it: a district only where the tenant serves parts. */
  public Area servedArea(Area wished) {
    return tenant
        .serving(wished.municipality(), wished.district(), today)
        .map(served -> new Area(served.municipality(), served.district()))
        .orElseThrow(() -> new ReferralRefused(Reason.areaNotServed));
  }

  /** An acceptance needs the tenant's own target group, by the year (DOMAIN rule 13). */
  public static void checkTargetGroup(TenantConfiguration tenant, int yearOfBirth, LocalDate day) {
    if (!tenant.targetGroup().includesAge(day.getYear() - yearOfBirth)) {
      throw new ReferralRefused(Reason.outsideTargetGroup);
    }
  }
}
