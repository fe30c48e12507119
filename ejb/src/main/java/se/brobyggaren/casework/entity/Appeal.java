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
import se.brobyggaren.casework.boundary.circumstances.AppealKind;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;
import se.brobyggaren.kernel.history.Recorded;

/** A review that was asked for or an appeal (omprövning, överklagande), never what it was about. */
@Entity(name = "CaseAppeal")
@Table(schema = "tenant", name = "case_appeal")
public class Appeal extends TenantOwned {
  @ManyToOne(optional = false)
  @JoinColumn(name = "case_id")
  private Case of;

  @Column(name = "authority")
  private String authority;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private AppealKind kind;

  @Column(name = "happened_on")
  private LocalDate on;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "struck_at")
  private Instant struckAt;

  protected Appeal() {}

  public Appeal(Case of, String authority, AppealKind kind, LocalDate on, Recorded recorded) {
    super(Ids.next());
    this.of = of;
    this.authority = authority;
    this.kind = kind;
    this.on = on;
    this.recordedAt = recorded.at();
    this.recordedBy = recorded.by();
  }

  public void strike(Instant now) {
    struckAt = now;
  }

  public boolean isStruck() {
    return struckAt != null;
  }

  public Case of() {
    return of;
  }

  /** National code of whose decision it was. */
  public String authority() {
    return authority;
  }

  public AppealKind kind() {
    return kind;
  }

  public LocalDate on() {
    return on;
  }

  public String recordedBy() {
    return recordedBy;
  }
}
