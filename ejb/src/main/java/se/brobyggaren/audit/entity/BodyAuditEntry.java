package se.brobyggaren.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.brobyggaren.kernel.Ids;

/** An entry of a county board, a national body or the operator, in the schema of its login. */
@Entity
@Immutable
@Table(name = "audit_entry")
public class BodyAuditEntry {
  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "scope")
  private String scope;

  @Embedded private Act act;

  protected BodyAuditEntry() {}

  public BodyAuditEntry(String scope, Act act) {
    this.id = Ids.next();
    this.scope = scope;
    this.act = act;
  }
}
