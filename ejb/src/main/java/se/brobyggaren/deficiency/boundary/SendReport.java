package se.brobyggaren.deficiency.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The report was sent to one of the authorities it concerns.
 *
 * @param thread key of the authority's answer thread
 * @param sentTo by which way and to whom, null when not stated
 * @param answerDueOn null when no answer was asked for by a day
 */
public record SendReport(
    @NotNull UUID report,
    @NotNull UUID thread,
    @NotNull LocalDate sentOn,
    @Size(max = 255) String sentTo,
    LocalDate answerDueOn) {}
