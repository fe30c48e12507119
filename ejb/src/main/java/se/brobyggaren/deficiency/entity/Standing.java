package se.brobyggaren.deficiency.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import se.brobyggaren.deficiency.boundary.DeficiencyRefused;
import se.brobyggaren.deficiency.boundary.DeficiencyRefused.Reason;
import se.brobyggaren.deficiency.boundary.DeficiencyState;

/** Where a report stands (läge) and since when. It only goes where the state may go next. */
@Embeddable
public class Standing {
  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private DeficiencyState state;

  @Column(name = "state_since")
  private LocalDate since;

  @Column(name = "returned_because", columnDefinition = "text")
  private String returnedBecause;

  @Column(name = "measure_due_on")
  private LocalDate measureDueOn;

  protected Standing() {}

  Standing(DeficiencyState state, LocalDate since) {
    this.state = state;
    this.since = since;
  }

  boolean is(DeficiencyState asked) {
    return state == asked;
  }

  /**
   * @throws DeficiencyRefused notNow
   */
  void require(boolean possible) {
    if (!possible) {
      throw new DeficiencyRefused(Reason.notNow, state);
    }
  }

  /**
   * Comes to the next state on a day between the last one and today.
   *
   * @throws DeficiencyRefused inTheFuture, beforeTheLast, notNow
   */
  void enter(DeficiencyState next, LocalDate on, Hand hand) {
    hand.requireDay(on, since);
    become(next, on);
  }

  /**
   * Comes to the next state on whichever day.
   *
   * @throws DeficiencyRefused notNow
   */
  void become(DeficiencyState next, LocalDate on) {
    requireNext(next);
    state = next;
    since = on;
    if (next == DeficiencyState.REPORTED) {
      returnedBecause = null;
    }
  }

  /** The writer is asked for more. */
  void returned(String because, LocalDate on, Hand hand) {
    enter(DeficiencyState.RETURNED, on, hand);
    returnedBecause = because.strip();
  }

  /** With the day by which a measure is to be done; null for none. */
  void decided(boolean measure, LocalDate on, LocalDate dueOn, Hand hand) {
    enter(measure ? DeficiencyState.MEASURE : DeficiencyState.NO_MEASURE, on, hand);
    measureDueOn = dueOn;
  }

  void requireNext(DeficiencyState next) {
    require(state.next().contains(next));
  }

  public DeficiencyState state() {
    return state;
  }

  public LocalDate since() {
    return since;
  }

  /** Null unless more is asked for. */
  public String returnedBecause() {
    return returnedBecause;
  }

  public LocalDate measureDueOn() {
    return measureDueOn;
  }
}
