package se.brobyggaren.casework.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import se.brobyggaren.casework.boundary.ContactKind;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;
import se.brobyggaren.kernel.history.Recorded;

/** A contact with the client (kontakt): that it took place, not what was said. */
@Entity(name = "CaseContact")
@Table(schema = "tenant", name = "case_contact")
public class Contact extends TenantOwned {
  @ManyToOne(optional = false)
  @JoinColumn(name = "case_id")
  private Case of;

  @Column(name = "happened_on")
  private LocalDate on;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private ContactKind kind;

  @Column(name = "minutes")
  private Integer minutes;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "struck_at")
  private Instant struckAt;

  protected Contact() {}

  public Contact(Case of, LocalDate on, ContactKind kind, Integer minutes, Recorded recorded) {
    super(Ids.next());
    this.of = of;
    this.recordedAt = recorded.at();
    this.recordedBy = recorded.by();
    correct(on, kind, minutes);
  }

  public final void correct(LocalDate day, ContactKind how, Integer length) {
    on = day;
    kind = how;
    minutes = length;
  }

  /** It never took place, or belongs to another case. */
  public void strike(Instant now) {
    struckAt = now;
  }

  public Case of() {
    return of;
  }

  public LocalDate on() {
    return on;
  }

  public ContactKind kind() {
    return kind;
  }

  /** Length; null when not stated. */
  public Integer minutes() {
    return minutes;
  }

  public boolean isStruck() {
    return struckAt != null;
  }

  public String recordedBy() {
    return recordedBy;
  }

  public Instant recordedAt() {
    return recordedAt;
  }
}
