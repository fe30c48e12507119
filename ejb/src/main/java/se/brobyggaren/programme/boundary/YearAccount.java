package se.brobyggaren.programme.boundary;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A year of a programme in kronor and words; null for what is not known.
 *
 * @param version goes back with a change; 0 where nothing has been written
 */
public record YearAccount(
    int year, int version, Long budget, Long outcome, String fulfilment, String deviations)
    implements Serializable {

  /** A year of which nothing has been written. */
  public static YearAccount empty(int year) {
    return new YearAccount(year, 0, null, null, null, null);
  }

  /** The same with money from elsewhere where none was written. */
  public YearAccount orElse(Long otherBudget, Long otherOutcome) {
    return new YearAccount(
        year,
        version,
        budget == null ? otherBudget : budget,
        outcome == null ? otherOutcome : outcome,
        fulfilment,
        deviations);
  }

  /**
   * The outcome divided by those who took part, in whole kronor (kostnad per deltagare, R6); null
   * without an outcome or without participants.
   */
  public Long costPerParticipant(long participants) {
    return outcome == null || participants <= 0
        ? null
        : BigDecimal.valueOf(outcome)
            .divide(BigDecimal.valueOf(participants), 0, RoundingMode.HALF_UP)
            .longValueExact();
  }

  /** What is left of the budget, below 0 when it was exceeded; null unless both are known. */
  public Long left() {
    return budget == null || outcome == null ? null : budget - outcome;
  }
}
