package se.brobyggaren.national.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import se.brobyggaren.deficiency.boundary.sharing.CopyTakenBack;

/** When a tenant takes a report back, the others' counts follow (återtagen). */
@ApplicationScoped
public class TakenBack {
  @Inject ThemeCounts counts;

  void recount(@Observes(during = TransactionPhase.AFTER_SUCCESS) CopyTakenBack gone) {
    counts.refreshSoon();
  }
}
