package se.brobyggaren.steering.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.brobyggaren.tenantconfig.steering.SeatKind;

/**
 * A decision as the minutes show it: what advisory seats said before stands before the votes.
 *
 * @param group name of the group, null where the lead decided
 */
public record DecisionView(
    UUID id,
    String group,
    LocalDate decidedOn,
    Outcome outcome,
    String wording,
    String responsible,
    LocalDate dueOn,
    String note,
    List<VoiceView> heard,
    List<VoiceView> voted,
    List<VoiceView> observed,
    int votesFor,
    int votesAgainst,
    int abstaining,
    String recordedBy,
    Instant recordedAt)
    implements Serializable {

  /** One seat's part. */
  public record VoiceView(
      String seat,
      SeatKind kind,
      boolean present,
      String person,
      Vote vote,
      LocalDate heardOn,
      String statement)
      implements Serializable {}
}
