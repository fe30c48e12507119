package se.brobyggaren.client.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;

/** One keyed token of a client's name (sökmärke); it tells nothing without the tenant's key. */
@Entity
@Immutable
@Table(schema = "tenant", name = "client_name_token")
public class NameToken extends TenantOwned {
  @Column(name = "client_id")
  private UUID clientId;

  @Column(name = "token")
  private byte[] token;

  protected NameToken() {}

  public NameToken(UUID clientId, byte[] token) {
    super(Ids.next());
    this.clientId = clientId;
    this.token = token.clone();
  }
}
