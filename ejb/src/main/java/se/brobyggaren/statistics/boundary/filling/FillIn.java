package se.brobyggaren.statistics.boundary.filling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * The whole form as it shall stand; what is left out is emptied, and kept as what stood before.
 *
 * @param version as the caller saw it; 0 while nothing was saved
 */
public record FillIn(
    @NotBlank String form,
    @NotNull Integer year,
    @NotNull Integer version,
    @NotNull List<@NotNull @Valid Answer> answers,
    @NotNull List<@NotNull @Valid Amount> amounts,
    @NotNull List<@NotNull @Valid Grant> grants)
    implements Serializable {

  /**
   * @param question code of the question
   */
  public record Answer(@NotBlank String question, @Size(max = 4000) String text)
      implements Serializable {}

  /**
   * @param entries code of the table of entries
   * @param line code of its line
   * @param amount in the table's unit: positions with at most two decimals, else whole numbers
   */
  public record Amount(
      @NotBlank String entries,
      @NotBlank String line,
      @DecimalMin("0") @DecimalMax("999999999") @Digits(integer = 9, fraction = 2)
          BigDecimal amount)
      implements Serializable {}

  /**
   * @param entries code of the entries that are grant periods
   * @param periods in the order of the year
   */
  public record Grant(
      @NotBlank String entries, @NotNull @Size(max = 12) List<@NotNull @Valid GrantPeriod> periods)
      implements Serializable {}
}
