package se.brobyggaren.casework.boundary.caseload;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A share of full time from a day. One that runs without end stops the day before.
 *
 * @param to the last day, null for no end
 * @param fte 0 to 1, two decimals
 */
public record SetFte(
    @NotNull OmbudId ombud,
    @NotNull LocalDate from,
    LocalDate to,
    @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 2) BigDecimal fte)
    implements Serializable {}
