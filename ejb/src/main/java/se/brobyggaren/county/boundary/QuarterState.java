package se.brobyggaren.county.boundary;

import java.io.Serializable;
import java.util.List;
import se.brobyggaren.statistics.boundary.Quarter;

/**
 * Where a closed quarter stands on its way to the county (läge).
 *
 * @param awaited names of the services that have published neither the quarter nor a later one; the
 *     quarter is released when none is left
 */
public record QuarterState(Quarter quarter, State state, List<String> awaited)
    implements Serializable {

  public QuarterState {
    awaited = List.copyOf(awaited);
  }

  /** None of them says anything about a figure. */
  public enum State {
    RELEASED,
    /** At least one service has not published it. */
    AWAITED,
    /** All is published, but an operator has to look into it before it is released. */
    WITHHELD,
    /** All is published; the release is made at once, or in the night to come. */
    ON_ITS_WAY,
    /** Every service went on to a later quarter without publishing this one. */
    NOT_PUBLISHED
  }
}
