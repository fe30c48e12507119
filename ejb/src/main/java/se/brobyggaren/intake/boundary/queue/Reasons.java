package se.brobyggaren.intake.boundary.queue;

import java.time.LocalDate;
import se.brobyggaren.intake.entity.ranking.Ranked;
import se.brobyggaren.tenantconfig.priority.PriorityOrder;

/** Says why the ranking put somebody where they are (skäl). */
final class Reasons {
  private Reasons() {}

  static PlaceReason of(Ranked ranked, PriorityOrder order, LocalDate appliedOn) {
    return new PlaceReason(
        ranked.group() == null ? null : ranked.group().rank(),
        ranked.met(),
        order.firstComeFirstServed(),
        appliedOn);
  }
}
