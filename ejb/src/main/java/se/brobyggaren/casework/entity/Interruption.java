package se.brobyggaren.casework.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;

/**
 * A close that was followed by a return within a quarter (återupptaget ärende), DOMAIN rule 5. The
 * case goes on; that it was closed meanwhile is kept.
 */
@Entity(name = "CaseInterruption")
@Immutable
@Table(schema = "tenant", name = "case_interruption")
public class Interruption extends TenantOwned {
  @ManyToOne(optional = false)
  @JoinColumn(name = "case_id")
  private Case interrupted;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "outcome")
  private String outcome;

  @Column(name = "resumed_on")
  private LocalDate resumedOn;

  @Column(name = "resumed_at")
  private Instant resumedAt;

  protected Interruption() {}

  Interruption(Case interrupted, Closing closing, LocalDate resumedOn, Instant resumedAt) {
    super(Ids.next());
    this.interrupted = interrupted;
    this.closedOn = closing.on();
    this.closedAt = closing.at();
    this.outcome = closing.outcome();
    this.resumedOn = resumedOn;
    this.resumedAt = resumedAt;
  }

  public LocalDate closedOn() {
    return closedOn;
  }

  public String outcome() {
    return outcome;
  }

  public LocalDate resumedOn() {
    return resumedOn;
  }
}
