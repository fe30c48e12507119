package se.brobyggaren.casework.boundary.reading;

import java.io.Serializable;
import se.brobyggaren.casework.boundary.Phase;
import se.brobyggaren.casework.boundary.caseload.OmbudId;

/**
 * Which cases a list shows; null for all.
 *
 * @param state OPEN unless stated
 * @param attention only those with a sign
 * @param closedIn year of the close; for closed cases
 */
public record CaseFilter(
    State state, OmbudId ombud, Phase phase, boolean attention, Integer closedIn)
    implements Serializable {
  public static final CaseFilter OPEN = new CaseFilter(State.OPEN, null, null, false, null);

  public CaseFilter {
    state = state == null ? State.OPEN : state;
  }

  /** Only open cases have a sign, so a list of those to look at is one of open cases. */
  public boolean openOnly() {
    return state == State.OPEN || attention;
  }

  /** Whether a case goes on. */
  public enum State {
    OPEN,
    CLOSED,
    ALL
  }
}
