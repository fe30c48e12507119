package se.brobyggaren.client.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;

/**
 * The tenant's own keys (datanyckel), wrapped by the key-encryption key: one seals texts, one makes
 * search tokens. The row also gives out client numbers, one at a time.
 */
@Entity
@Table(schema = "tenant", name = "data_key")
public class DataKey extends TenantOwned {
  @Column(name = "sealing_keyset", updatable = false)
  private byte[] sealingKeyset;

  @Column(name = "index_keyset", updatable = false)
  private byte[] indexKeyset;

  @Column(name = "last_client_number")
  private int lastClientNumber;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  protected DataKey() {}

  public DataKey(byte[] sealingKeyset, byte[] indexKeyset, Instant now) {
    super(Ids.next());
    this.sealingKeyset = sealingKeyset.clone();
    this.indexKeyset = indexKeyset.clone();
    this.createdAt = now;
  }

  public byte[] sealingKeyset() {
    return sealingKeyset.clone();
  }

  public byte[] indexKeyset() {
    return indexKeyset.clone();
  }

  public Instant createdAt() {
    return createdAt;
  }

  public int nextClientNumber() {
    return ++lastClientNumber;
  }
}
