package se.brobyggaren.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.brobyggaren.audit.boundary.AuditKind;
import se.brobyggaren.kernel.Identity;

/** What is kept of one act, one reading or one refusal. */
@Embeddable
public class Act {

  @Column(name = "recorded_at", updatable = false)
  private Instant at;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind", updatable = false)
  private AuditKind kind;

  @Column(name = "issuer", updatable = false)
  private String issuer;

  @Column(name = "subject", updatable = false)
  private String subject;

  @Column(name = "actor", updatable = false)
  private String actor;

  @Column(name = "activity", updatable = false)
  private String activity;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "record_ids", columnDefinition = "uuid[]", updatable = false)
  private UUID[] records;

  protected Act() {}

  public Act(Instant at, AuditKind kind, Identity who, String activity, Collection<UUID> records) {
    this.at = at;
    this.kind = kind;
    this.issuer = who.issuer();
    this.subject = who.subject();
    this.actor = who.name();
    this.activity = activity;
    this.records = records.toArray(UUID[]::new);
  }

  public Instant at() {
    return at;
  }

  public AuditKind kind() {
    return kind;
  }

  public String actor() {
    return actor;
  }

  public String activity() {
    return activity;
  }

  public UUID[] records() {
    return records.clone();
  }
}
