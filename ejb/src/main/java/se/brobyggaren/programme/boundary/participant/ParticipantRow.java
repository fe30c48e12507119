package se.brobyggaren.programme.boundary.participant;

import java.io.Serializable;
import se.brobyggaren.programme.boundary.ProgrammeId;

/**
 * A participant in a list.
 *
 * @param number running within the programme
 */
public record ParticipantRow(
    ParticipantId id, ProgrammeId programme, int number, ParticipantFacts facts)
    implements Serializable {}
