package se.brobyggaren.casework.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;
import se.brobyggaren.kernel.history.Change;
import se.brobyggaren.kernel.history.Recorded;

/** That the client moved while the case went on (flytt): from the day they live there. */
@Entity(name = "CaseMove")
@Table(schema = "tenant", name = "case_move")
public class Move extends TenantOwned {
  @ManyToOne(optional = false)
  @JoinColumn(name = "case_id")
  private Case of;

  @Column(name = "moved_on")
  private LocalDate on;

  @Embedded private Residence to;

  @Column(name = "recorded_at", updatable = false)
  private Instant recordedAt;

  @Column(name = "recorded_by", updatable = false)
  private String recordedBy;

  @Column(name = "struck_at")
  private Instant struckAt;

  protected Move() {}

  public Move(Case of, LocalDate on, Residence to, Recorded recorded) {
    super(Ids.next());
    this.of = of;
    this.on = on;
    this.to = to;
    this.recordedAt = recorded.at();
    this.recordedBy = recorded.by();
  }

  public Stream<Change> correct(LocalDate day, Residence where) {
    Stream<Change> changes =
        Stream.of(Change.of("move.day", on, day), Change.of("move.to", to, where));
    on = day;
    to = where;
    return changes;
  }

  /** It never was, or belongs to another case. */
  public Change strike(Instant now) {
    struckAt = now;
    return Change.of("move.struck", on + " " + to, null);
  }

  public Case of() {
    return of;
  }

  public LocalDate on() {
    return on;
  }

  public Residence to() {
    return to;
  }

  public boolean isStruck() {
    return struckAt != null;
  }

  public String recordedBy() {
    return recordedBy;
  }
}
