package se.brobyggaren.casework.boundary.caseload;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Registers an ombud with the first share of full time.
 *
 * @param username of somebody who holds the role of ombud in the tenant
 * @param to the last day, null for no end
 * @param fte share of full time from the first day, 0 to 1
 */
public record RegisterOmbud(
    @NotBlank String username,
    @NotNull LocalDate from,
    LocalDate to,
    @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 2) BigDecimal fte)
    implements Serializable {}
