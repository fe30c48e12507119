package se.brobyggaren.statistics.boundary.filling;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A period of the state grant (bidragsperiod): rate × ombud × months; a new one begins where the
 * number of ombud changes (DOMAIN rule 15).
 *
 * @param fromMonth 1–12
 * @param toMonth 1–12, not before the first
 * @param rate whole kronor per full-time ombud and month, of the year
 * @param ombud full-time positions, at most two decimals
 */
public record GrantPeriod(
    @NotNull @Min(1) @Max(12) Integer fromMonth,
    @NotNull @Min(1) @Max(12) Integer toMonth,
    @NotNull @Min(0) @Max(1_000_000) Integer rate,
    @NotNull @DecimalMin("0") @DecimalMax("999") @Digits(integer = 3, fraction = 2)
        BigDecimal ombud)
    implements Serializable {

  /** Whole kronor. */
  public long sum() {
    return ombud
        .multiply(BigDecimal.valueOf((long) rate * (toMonth - fromMonth + 1)))
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }
}
