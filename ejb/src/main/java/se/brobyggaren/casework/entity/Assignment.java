package se.brobyggaren.casework.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;
import se.brobyggaren.kernel.history.Change;

/** One thing the client asks the ombud to work on (uppdrag), in the tenant's own words. */
@Entity(name = "CaseAssignment")
@Table(schema = "tenant", name = "case_assignment")
public class Assignment extends TenantOwned {
  @ManyToOne(optional = false)
  @JoinColumn(name = "case_id")
  private Case of;

  @Column(name = "term")
  private String term;

  @Column(name = "opened_on")
  private LocalDate openedOn;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "done_on")
  private LocalDate doneOn;

  @Column(name = "done_at")
  private Instant doneAt;

  @Column(name = "struck_at")
  private Instant struckAt;

  protected Assignment() {}

  public Assignment(Case of, String term, LocalDate openedOn, Instant now) {
    super(Ids.next());
    this.of = of;
    this.term = term;
    this.openedOn = openedOn;
    this.openedAt = now;
  }

  public void finish(LocalDate day, Instant now) {
    doneOn = day;
    doneAt = now;
  }

  /** It turned out not to be done. */
  public void takeUpAgain() {
    doneOn = null;
    doneAt = null;
  }

  /** It was opened by mistake, or belongs to another case; what stood there. */
  public Change strike(Instant now) {
    struckAt = now;
    String stood = term + " " + openedOn;
    return Change.of("assignment.struck", doneOn == null ? stood : stood + " " + doneOn, null);
  }

  public boolean isStruck() {
    return struckAt != null;
  }

  public Case of() {
    return of;
  }

  public String term() {
    return term;
  }

  public LocalDate openedOn() {
    return openedOn;
  }

  public LocalDate doneOn() {
    return doneOn;
  }
}
