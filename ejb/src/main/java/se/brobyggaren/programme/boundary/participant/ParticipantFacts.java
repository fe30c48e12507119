package se.brobyggaren.programme.boundary.participant;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import se.brobyggaren.client.boundary.Sex;

/**
 * What is kept of a participant (uppgifter om deltagaren, R6): no name, no text. Null is not known.
 *
 * @param municipality one that the tenant serves
 * @param education national code
 * @param meansOfSupport at the start, national code: one, so that each is counted once
 * @param startedOn the first day, within the programme's period
 * @param endedOn null while it goes on
 * @param destination where the participant went, national code; of whoever has ended, and nobody
 *     else
 */
public record ParticipantFacts(
    @NotNull Sex sex,
    Integer yearOfBirth,
    String municipality,
    String education,
    String meansOfSupport,
    @NotNull LocalDate startedOn,
    LocalDate endedOn,
    String destination)
    implements Serializable {

  /** The same, who has ended. */
  public ParticipantFacts ended(LocalDate day, String where) {
    return new ParticipantFacts(
        sex, yearOfBirth, municipality, education, meansOfSupport, startedOn, day, where);
  }
}
