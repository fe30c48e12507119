package se.brobyggaren.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import se.brobyggaren.statistics.boundary.WaitingFigures;

/** Det som väntar bland siffrorna, asked once for all cards of the start page. */
@RequestScoped
public class Waiting {
  @Inject WaitingFigures figures;

  private WaitingFigures.Waiting now;

  public WaitingFigures.Waiting now() {
    if (now == null) {
      now = figures.now();
    }
    return now;
  }
}
