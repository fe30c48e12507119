package se.brobyggaren.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import se.brobyggaren.intake.boundary.reading.IntakeWaits;
import se.brobyggaren.intake.boundary.reading.ReferralList;

/** Det som väntar i intaget, asked for once a request. */
@RequestScoped
public class IntakeCounts {
  @Inject ReferralList referrals;

  private IntakeWaits waits;

  public long toDecide() {
    return waits().toDecide();
  }

  public long inQueue() {
    return waits().inQueue();
  }

  private IntakeWaits waits() {
    if (waits == null) {
      waits = referrals.waits();
    }
    return waits;
  }
}
