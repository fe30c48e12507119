package se.brobyggaren.national.boundary.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import se.brobyggaren.national.boundary.NationalDecision;

/**
 * What the beredningsgrupp decided (beslut).
 *
 * @param wording the decision in words; for no measure the reason
 * @param on the day of the meeting
 */
public record RecordDecision(
    @NotNull NationalDecision decision,
    @NotBlank @Size(max = 4000) String wording,
    @NotNull LocalDate on) {}
