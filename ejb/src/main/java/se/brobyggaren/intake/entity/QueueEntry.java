package se.brobyggaren.intake.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.brobyggaren.client.boundary.ClientId;
import se.brobyggaren.intake.boundary.DayRefused;
import se.brobyggaren.intake.boundary.ReferralId;
import se.brobyggaren.intake.boundary.queue.LeaveReason;
import se.brobyggaren.intake.boundary.queue.NotInQueue;
import se.brobyggaren.intake.boundary.queue.QueueEntryId;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;

/**
 * Somebody who waits for an ombud (kö): accepted, perhaps paused for a while, at last taken or
 * gone. Holds facts only; the place is computed.
 */
@Entity
@Table(schema = "tenant", name = "queue_entry")
public class QueueEntry extends TenantOwned {

  /** Where it stands. */
  public enum State {
    WAITING,
    PAUSED,
    TAKEN,
    LEFT;

    boolean inQueue() {
      return this == WAITING || this == PAUSED;
    }
  }

  @Column(name = "referral_id", updatable = false)
  private UUID referralId;

  @Column(name = "client_id", updatable = false)
  private UUID clientId;

  @Column(name = "applied_on", updatable = false)
  private LocalDate appliedOn;

  @Column(name = "entered_on", updatable = false)
  private LocalDate enteredOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private State state;

  @Column(name = "paused_on")
  private LocalDate pausedOn;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "left_reason")
  private LeaveReason leftReason;

  @OneToMany(mappedBy = "entry", cascade = CascadeType.PERSIST)
  @OrderBy("since")
  private List<Pause> pauses = new ArrayList<>();

  protected QueueEntry() {}

  QueueEntry(UUID referralId, UUID clientId, LocalDate appliedOn, LocalDate enteredOn) {
    super(Ids.next());
    this.referralId = referralId;
    this.clientId = clientId;
    this.appliedOn = appliedOn;
    this.enteredOn = enteredOn;
    this.state = State.WAITING;
  }

  /** An ombud takes the case on. */
  public void take(LocalDate day) {
    requireInQueue();
    if (state == State.PAUSED) {
      throw NotInQueue.paused();
    }
    end(State.TAKEN, day);
  }

  public void leave(LocalDate day, LeaveReason reason, String by) {
    requireInQueue();
    if (state == State.PAUSED) {
      endPause(day, by);
    }
    end(State.LEFT, day);
    leftReason = reason;
  }

  /** Waits on by own choice; the application date stays. */
  public void pause(LocalDate day, String by) {
    requireInQueue();
    if (state == State.PAUSED) {
      throw NotInQueue.paused();
    }
    DayRefused.ifBefore(day, enteredOn);
    state = State.PAUSED;
    pausedOn = day;
    pauses.add(new Pause(this, day, by));
  }

  public void resume(LocalDate day, String by) {
    requireInQueue();
    if (state != State.PAUSED) {
      throw NotInQueue.notPaused();
    }
    endPause(day, by);
    state = State.WAITING;
  }

  private void endPause(LocalDate day, String by) {
    DayRefused.ifBefore(day, pausedOn);
    pauses.stream().filter(p -> p.until() == null).forEach(p -> p.end(day, by));
    pausedOn = null;
  }

  private void requireInQueue() {
    if (!state.inQueue()) {
      throw NotInQueue.anyMore();
    }
  }

  private void end(State how, LocalDate day) {
    DayRefused.ifBefore(day, enteredOn);
    state = how;
    endedOn = day;
  }

  public QueueEntryId id() {
    return new QueueEntryId(key());
  }

  public ReferralId referral() {
    return new ReferralId(referralId);
  }

  public ClientId client() {
    return new ClientId(clientId);
  }

  public LocalDate appliedOn() {
    return appliedOn;
  }

  public LocalDate enteredOn() {
    return enteredOn;
  }

  public LocalDate pausedOn() {
    return pausedOn;
  }

  public boolean isPaused() {
    return state == State.PAUSED;
  }

  public boolean isInQueue() {
    return state.inQueue();
  }

  /** The first one first. */
  public List<Pause> pauses() {
    return List.copyOf(pauses);
  }

  public LocalDate endedOn() {
    return endedOn;
  }

  public LeaveReason leftReason() {
    return leftReason;
  }
}
