package se.brobyggaren.programme.boundary.participant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import se.brobyggaren.programme.boundary.ProgrammeId;

/**
 * Writes down participants of a programme, all of them or none: numbers are given in order.
 *
 * @param participants one to a thousand
 */
public record RecordParticipants(
    @NotNull ProgrammeId programme,
    @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid ParticipantFacts> participants)
    implements Serializable {
  public RecordParticipants {
    participants = participants == null ? null : Collections.unmodifiableList(participants);
  }
}
