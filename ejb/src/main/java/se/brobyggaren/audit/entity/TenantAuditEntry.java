package se.brobyggaren.audit.entity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;

/** An entry in a tenant's own record. The login can add and read, never change or remove. */
@Entity
@Immutable
@Table(schema = "tenant", name = "audit_entry")
public class TenantAuditEntry extends TenantOwned {
  @Embedded private Act act;

  protected TenantAuditEntry() {}

  public TenantAuditEntry(Act act) {
    super(Ids.next());
    this.act = act;
  }

  public Act act() {
    return act;
  }
}
