package se.brobyggaren.tenancy.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * New caps and goals. Null is 'not stated': every rule works without.
 *
 * @param capPerFte active cases at the most per full-time position
 * @param goalFrom lower end of the range aimed at, per full-time position
 * @param goalTo upper end; may lie above the cap
 * @param timeLimitMonths longest time with a client
 * @param satisfactionPercent share of satisfied clients aimed at
 * @param recurrenceThreshold occurrences that make a systemfel
 */
public record ChangeGoals(
    @Min(1) @Max(200) Integer capPerFte,
    @Min(1) @Max(200) Integer goalFrom,
    @Min(1) @Max(200) Integer goalTo,
    @Min(1) @Max(240) Integer timeLimitMonths,
    @Min(1) @Max(100) Integer satisfactionPercent,
    @Min(1) @Max(20) int recurrenceThreshold,
    @NotNull @Valid Resolution resolution)
    implements Serializable {}
