package se.brobyggaren.tenantconfig.goals;

import java.io.Serializable;

/**
 * Caseload (antal ärenden) per full-time position, DOMAIN rule 3.
 *
 * @param capPerFte at most so many active cases, null when there is no cap
 * @param goal null when no goal is stated; may lie above the cap
 */
public record Caseload(Integer capPerFte, Range goal) implements Serializable {
  public static final Caseload NOT_STATED = new Caseload(null, null);

  public Caseload {
    if (capPerFte != null && capPerFte < 1) {
      throw new IllegalArgumentException("capPerFte " + capPerFte);
    }
  }
}
