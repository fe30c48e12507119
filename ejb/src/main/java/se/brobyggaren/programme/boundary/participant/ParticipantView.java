package se.brobyggaren.programme.boundary.participant;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import se.brobyggaren.programme.boundary.ProgrammeId;

/**
 * A participant with what stood before.
 *
 * @param number running within the programme
 * @param version goes back with a change
 * @param recordedAt the moment it was written down, beside the day it happened
 * @param history latest first
 */
public record ParticipantView(
    ParticipantId id,
    ProgrammeId programme,
    String programmeName,
    int number,
    int version,
    ParticipantFacts facts,
    Instant recordedAt,
    String recordedBy,
    List<RevisionView> history)
    implements Serializable {
  public ParticipantView {
    history = List.copyOf(history);
  }

  /**
   * One field before and after.
   *
   * @param before null for nothing
   * @param after null for nothing
   */
  public record RevisionView(String field, String before, String after, Instant at, String by)
      implements Serializable {}
}
