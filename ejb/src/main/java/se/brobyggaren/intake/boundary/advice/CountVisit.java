package se.brobyggaren.intake.boundary.advice;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import se.brobyggaren.client.boundary.Area;

/**
 * Counts one visit before a case is opened (orienteringsbesök).
 *
 * @param day not in the future
 * @param minutes length, null when not stated
 * @param area one of those the tenant serves on the day
 */
public record CountVisit(
    @NotNull LocalDate day, @Min(1) @Max(480) Integer minutes, @NotNull Area area)
    implements Serializable {}
