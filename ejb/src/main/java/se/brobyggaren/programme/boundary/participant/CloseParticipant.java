package se.brobyggaren.programme.boundary.participant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A participant has left the programme.
 *
 * @param version as the caller saw it
 * @param day the last one, not in the future
 * @param destination where to, national code
 */
public record CloseParticipant(
    @NotNull ParticipantId participant,
    int version,
    @NotNull LocalDate day,
    @NotBlank String destination)
    implements Serializable {}
