package se.brobyggaren.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;

/**
 * Somebody in the queue chose to wait (paus), from a day until a day. The choice is always the
 * person's own, so no reason is asked for; all pauses are kept.
 */
@Entity(name = "QueuePause")
@Table(schema = "tenant", name = "queue_pause")
public class Pause extends TenantOwned {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "entry_id", updatable = false)
  private QueueEntry entry;

  @Column(name = "paused_from", updatable = false)
  private LocalDate since;

  @Column(name = "paused_until")
  private LocalDate until;

  @Column(name = "paused_by", updatable = false)
  private String pausedBy;

  @Column(name = "ended_by")
  private String endedBy;

  protected Pause() {}

  Pause(QueueEntry entry, LocalDate since, String pausedBy) {
    super(Ids.next());
    this.entry = entry;
    this.since = since;
    this.pausedBy = pausedBy;
  }

  void end(LocalDate day, String by) {
    until = day;
    endedBy = by;
  }

  public LocalDate since() {
    return since;
  }

  /** Null while it lasts. */
  public LocalDate until() {
    return until;
  }

  /** Who recorded it; null where that was not kept. */
  public String pausedBy() {
    return pausedBy;
  }

  public String endedBy() {
    return endedBy;
  }
}
