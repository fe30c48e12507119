package se.brobyggaren.casework.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import se.brobyggaren.casework.entity.caseload.Ombud;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;
import se.brobyggaren.kernel.history.Recorded;

/**
 * An ombud holds a case (innehav) from a day until a day. Allocation and hand-over begin one, close
 * and hand-over end one; all are kept, with the lead's reason where the cap was exceeded.
 */
@Entity(name = "CaseHolding")
@Table(schema = "tenant", name = "case_holding")
public class Holding extends TenantOwned {
  @ManyToOne(optional = false)
  @JoinColumn(name = "case_id")
  private Case held;

  @ManyToOne(optional = false)
  @JoinColumn(name = "ombud_id")
  private Ombud ombud;

  @Column(name = "held_from")
  private LocalDate from;

  @Column(name = "held_until")
  private LocalDate until;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "over_cap_reason")
  private String overCapReason;

  protected Holding() {}

  Holding(Case held, Ombud ombud, LocalDate from, String overCapReason, Recorded recorded) {
    super(Ids.next());
    this.held = held;
    this.ombud = ombud;
    this.from = from;
    this.overCapReason = overCapReason;
    this.recordedAt = recorded.at();
    this.recordedBy = recorded.by();
  }

  void endOn(LocalDate day) {
    until = day;
  }

  /** A closing by mistake is taken back. */
  void goOn() {
    until = null;
  }

  public Ombud ombud() {
    return ombud;
  }

  public LocalDate from() {
    return from;
  }

  /** The first day on which it is no longer held; null while it is. */
  public LocalDate until() {
    return until;
  }

  /** The lead's reason for exceeding the cap; null when there was room. */
  public String overCapReason() {
    return overCapReason;
  }

  public String recordedBy() {
    return recordedBy;
  }
}
