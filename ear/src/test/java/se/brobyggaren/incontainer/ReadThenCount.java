package se.brobyggaren.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.brobyggaren.casework.boundary.caseload.OmbudId;
import se.brobyggaren.casework.control.Ombuds;

/**
 * The mistake that the guard is against: looks first, counts afterwards. No enterprise bean: an
 * archive of the web with one cannot stand beside the product's.
 */
@ApplicationScoped
@Transactional
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
