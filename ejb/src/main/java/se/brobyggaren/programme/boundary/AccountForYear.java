package se.brobyggaren.programme.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * What a year of a programme cost and came to (årets budget, utfall och måluppfyllelse, R6).
 *
 * @param version of the year's account as the caller saw it; 0 where there was none
 * @param budget whole kronor (DOMAIN rule 15), null while not known
 * @param outcome whole kronor, null while not known
 * @param fulfilment of the goal, in words
 * @param deviations in words
 */
public record AccountForYear(
    @NotNull ProgrammeId programme,
    int year,
    int version,
    @Min(0) @Max(MOST) Long budget,
    @Min(0) @Max(MOST) Long outcome,
    @Size(max = 4000) String fulfilment,
    @Size(max = 4000) String deviations)
    implements Serializable {
  private static final long MOST = 999_999_999_999L;

  /** What is left empty is not stated. */
  public AccountForYear {
    fulfilment = fulfilment == null || fulfilment.isBlank() ? null : fulfilment.strip();
    deviations = deviations == null || deviations.isBlank() ? null : deviations.strip();
  }
}
