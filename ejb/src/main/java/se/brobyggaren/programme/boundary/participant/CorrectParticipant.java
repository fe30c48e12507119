package se.brobyggaren.programme.boundary.participant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * Corrects what is kept of a participant; what stood before stays in the history.
 *
 * @param version as the caller saw it
 */
public record CorrectParticipant(
    @NotNull ParticipantId participant, int version, @NotNull @Valid ParticipantFacts facts)
    implements Serializable {}
