package se.brobyggaren.steering.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Record what was decided about a report (beslut).
 *
 * @param subject key of what was decided about
 * @param group code of the group that met; null where the lead decides because no group does
 * @param decidedOn day of the meeting, not in the future
 * @param wording the measure, or why none is needed
 * @param responsible who sees to the measure; required for one
 * @param dueOn when the measure is to be done, null when not stated
 * @param note how equal votes were settled, and the like
 * @param voices one for each seat that was present, voted or was heard
 */
public record RecordDecision(
    @NotNull UUID subject,
    String group,
    @NotNull LocalDate decidedOn,
    @NotNull Outcome outcome,
    @NotBlank @Size(max = 4000) String wording,
    @Size(max = 255) String responsible,
    LocalDate dueOn,
    @Size(max = 4000) String note,
    List<@Valid Voice> voices) {

  public RecordDecision {
    voices = voices == null ? List.of() : List.copyOf(voices);
  }

  /**
   * One seat's part (röst eller yttrande).
   *
   * @param seat code within the group
   * @param vote of a deciding seat, null for none
   * @param heardOn when an advisory seat was heard; null for the day of the meeting
   * @param statement what an advisory seat said before the decision
   */
  public record Voice(
      @NotBlank String seat,
      boolean present,
      Vote vote,
      LocalDate heardOn,
      @Size(max = 4000) String statement) {}
}
