package se.brobyggaren.incontainer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.brobyggaren.casework.boundary.OmbudId;
import se.brobyggaren.casework.control.Ombuds;

/** The mistake that the guard is against: looks first, counts afterwards. */
@Stateless
public class ReadThenCount {
  @Inject Ombuds ombuds;

  public boolean takeRoom(OmbudId ombud, int allowed) {
    return ombuds.active(ombud.value()) < allowed
        && ombuds.takeRoom(ombud.value(), Integer.MAX_VALUE);
  }

  public Void giveBack(OmbudId ombud, int taken) {
    for (int i = 0; i < taken; i++) {
      ombuds.giveRoom(ombud.value());
    }
    return null;
  }
}
