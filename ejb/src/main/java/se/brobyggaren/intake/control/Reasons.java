package se.brobyggaren.intake.control;

import java.time.LocalDate;
import se.brobyggaren.intake.boundary.queue.PlaceReason;
import se.brobyggaren.intake.entity.ranking.Ranked;
import se.brobyggaren.tenantconfig.priority.PriorityOrder;

/** Says why the ranking put somebody where they are (skäl). */
public final class Reasons {
  private Reasons() {}

  public static PlaceReason of(Ranked ranked, PriorityOrder order, LocalDate appliedOn) {
    return new PlaceReason(
        ranked.group() == null ? null : ranked.group().rank(),
        ranked.met(),
        order.firstComeFirstServed(),
        appliedOn);
  }
}
