package se.brobyggaren.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/**
 * A row that belongs to one tenant: the tenant is set by the ORM from the active scope and held by
 * the database.
 */
@MappedSuperclass
public abstract class TenantOwned {
  @Id
  @Column(name = "id", updatable = false)
  private UUID id;

  @TenantId
  @Column(name = "tenant_id", updatable = false)
  private Integer tenantId;

  @Version
  @Column(name = "version")
  private int version;

  protected TenantOwned() {}

  protected TenantOwned(UUID id) {
    this.id = id;
  }

  /** The bare key; components show it as their typed id. */
  public UUID key() {
    return id;
  }

  /** How often the row was changed; a form sends it back so that a lost update is noticed. */
  public int version() {
    return version;
  }

  /**
   * @param seen the version that the caller read
   * @throws Changed when somebody changed the row since
   */
  public void requireUnchanged(int seen) {
    if (version != seen) {
      throw new Changed();
    }
  }
}
