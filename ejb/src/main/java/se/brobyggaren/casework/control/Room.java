package se.brobyggaren.casework.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.brobyggaren.casework.boundary.caseload.CaseloadCapReached;
import se.brobyggaren.casework.entity.caseload.CaseloadCap;
import se.brobyggaren.casework.entity.caseload.Ombud;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;

/** Room for one more case at an ombud (plats under taket), DOMAIN rule 3. */
@Dependent
public class Room {
  @Inject Ombuds ombuds;
  @Inject TenantConfigurations configurations;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * Takes the room, or exceeds the cap for the lead's written reason.
   *
   * @return the reason that is to be kept; null when there was room
   * @throws CaseloadCapReached when there is no room and no reason of a lead
   */
  public String takeAt(Ombud ombud, String reason) {
    LocalDate today = LocalDate.now(clock);
    int bound = CaseloadCap.of(configurations.current().caseload()).bound(ombud.fteOn(today));
    if (ombuds.takeRoom(ombud.key(), bound)) {
      return null;
    }
    boolean exceeded =
        user.has(Role.LEAD)
            && reason != null
            && !reason.isBlank()
            && ombuds.takeRoom(ombud.key(), Integer.MAX_VALUE);
    if (!exceeded) {
      throw new CaseloadCapReached(ombud.name(), ombuds.active(ombud.key()), bound);
    }
    return reason.strip();
  }

  public void give(Ombud ombud) {
    ombuds.giveRoom(ombud.key());
  }
}
