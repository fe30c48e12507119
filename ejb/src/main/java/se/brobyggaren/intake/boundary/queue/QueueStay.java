package se.brobyggaren.intake.boundary.queue;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.intake.boundary.DayRefused;
import se.brobyggaren.intake.control.QueueEntries;
import se.brobyggaren.intake.entity.QueueEntry;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;

/** What somebody who waits may choose (vistelse i kön): to pause, to go on, to leave. */
@Stateless
public class QueueStay {
  @Inject QueueEntries entries;
  @Inject AuditTrail trail;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * @param day not in the future, not before the person entered the queue
   * @throws NotInQueue when the person was taken or left before
   */
  @Allows({Role.OMBUD, Role.LEAD})
  public void leave(QueueEntryId id, @NotNull LocalDate day, @NotNull LeaveReason reason) {
    QueueEntry entry = changing(id, day);
    entry.leave(day, reason, who());
    trail.acted("intake.leave", id.value(), entry.client().value());
  }

  /** The person chooses to wait: keeps the application date, is not offered an ombud meanwhile. */
  @Allows({Role.OMBUD, Role.LEAD})
  public void pause(QueueEntryId id, @NotNull LocalDate day) {
    QueueEntry entry = changing(id, day);
    entry.pause(day, who());
    trail.acted("intake.pause", id.value(), entry.client().value());
  }

  @Allows({Role.OMBUD, Role.LEAD})
  public void resume(QueueEntryId id, @NotNull LocalDate day) {
    QueueEntry entry = changing(id, day);
    entry.resume(day, who());
    trail.acted("intake.resume", id.value(), entry.client().value());
  }

  /** All pauses of one entry, the first one first; none for an entry that the tenant has not. */
  @Allows(
      value = {Role.OMBUD, Role.LEAD},
      effect = READS)
  public List<PausedTime> pauses(QueueEntryId id) {
    return entries.pausesOf(id).stream()
        .map(p -> new PausedTime(p.since(), p.until(), p.pausedBy(), p.endedBy()))
        .toList();
  }

  private QueueEntry changing(QueueEntryId id, LocalDate day) {
    DayRefused.ifFuture(day, LocalDate.now(clock));
    return entries.locked(id).orElseThrow(NotFound::new);
  }

  private String who() {
    return user.identity().name();
  }
}
