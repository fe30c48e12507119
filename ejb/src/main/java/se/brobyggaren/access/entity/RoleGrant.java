package se.brobyggaren.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.Role;

/**
 * A role in a scope from a day, until a day or until it is ended. What was granted stays readable.
 */
@Entity
@Table(schema = "platform", name = "role_grant")
public class RoleGrant {
  @Id
  @Column(name = "id")
  private UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "person_id")
  private Person person;

  @Column(name = "scope")
  private String scope;

  @Enumerated(EnumType.STRING)
  @Column(name = "role")
  private Role role;

  @Column(name = "valid_from")
  private LocalDate from;

  /** The last day; null for no end. */
  @Column(name = "valid_to")
  private LocalDate to;

  @Column(name = "granted_by")
  private String grantedBy;

  @Column(name = "granted_at")
  private Instant grantedAt;

  @Column(name = "ended_by")
  private String endedBy;

  protected RoleGrant() {}

  public RoleGrant(
      Person person,
      String scope,
      Role role,
      LocalDate from,
      LocalDate to,
      String by,
      Instant now) {
    this.id = Ids.next();
    this.person = person;
    this.scope = scope;
    this.role = role;
    this.from = from;
    this.to = to;
    this.grantedBy = by;
    this.grantedAt = now;
  }

  /** Ends with the day before; a grant that has not begun never counts. */
  public void end(LocalDate today, String by) {
    to = today.minusDays(1);
    endedBy = by;
  }

  public UUID id() {
    return id;
  }

  public Person person() {
    return person;
  }

  public String scope() {
    return scope;
  }

  public Role role() {
    return role;
  }

  public LocalDate from() {
    return from;
  }

  public LocalDate to() {
    return to;
  }

  public String grantedBy() {
    return grantedBy;
  }
}
