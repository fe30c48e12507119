package se.brobyggaren.client.entity;

import java.time.LocalDate;
import se.brobyggaren.client.boundary.Area;
import se.brobyggaren.client.boundary.ClientRefused;
import se.brobyggaren.client.boundary.ClientRefused.Reason;
import se.brobyggaren.client.boundary.CorrectClient;
import se.brobyggaren.client.boundary.RegisterClient;
import se.brobyggaren.tenantconfig.TargetGroup;
import se.brobyggaren.tenantconfig.TenantConfiguration;

/**
 * What a correction must fulfil (rättelsens regler): the same as a referral, for what it changes. A
 * year or an area that stays as it was is let be, so that a name can be mended after a move.
 */
public record CorrectionRules(TenantConfiguration tenant, LocalDate today) {

  /**
   * @param yearWas the year of birth that stands
   * @param was the area that stands
   * @return what is to be kept, with the area as the configuration writes it
   * @throws ClientRefused the first thing that is wrong
   */
  public RegisterClient checked(CorrectClient wish, int yearWas, Area was) {
    RegisterClient now = wish.now();
    if (now.yearOfBirth() != yearWas) {
      checkAge(now.yearOfBirth(), Boolean.TRUE.equals(wish.turnedMinimumAge()));
    }
    return now.area().equals(was) ? now : now.livingIn(served(now.area()));
  }

  private void checkAge(int yearOfBirth, boolean turned) {
    int youngest = TargetGroup.MINIMUM_AGE_BY_LAW;
    int age = today.getYear() - yearOfBirth;
    if (age < youngest) {
      throw new ClientRefused(Reason.tooYoung, youngest);
    }
    if (age == youngest && !turned) {
      throw new ClientRefused(Reason.perhapsTooYoung, youngest);
    }
  }

  private Area served(Area wished) {
    return tenant
        .serving(wished.municipality(), wished.district(), today)
        .map(served -> new Area(served.municipality(), served.district()))
        .orElseThrow(() -> new ClientRefused(Reason.areaNotServed));
  }
}
