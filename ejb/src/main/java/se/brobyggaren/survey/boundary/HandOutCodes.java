package se.brobyggaren.survey.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;

/**
 * Make invitations to the survey.
 *
 * @param number how many; in a bunch, not even the giver knows who got which
 */
public record HandOutCodes(@Min(1) @Max(50) int number) implements Serializable {}
