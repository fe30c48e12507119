package se.brobyggaren.intake.boundary.advice;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Counts one contact with somebody who is not registered (råd och stöd, DOMAIN rule 12).
 *
 * @param day not in the future
 * @param subject code of the tenant's contact reasons
 */
public record CountAdvice(
    @NotNull LocalDate day, @Min(1) @Max(480) int minutes, @NotBlank String subject)
    implements Serializable {}
