package se.brobyggaren.client.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.Optional;
import se.brobyggaren.client.entity.DataKey;

/** The active tenant's one row of wrapped keys. */
@Stateless
public class DataKeys {
  @PersistenceContext(unitName = "tenant")
  EntityManager em;

  @Inject Clock clock;

  public Optional<DataKey> find() {
    return query().getResultStream().findFirst();
  }

  /**
   * Waits for whoever holds it, and reads what that one left: it may have been read here before.
   */
  public DataKey locked() {
    DataKey key = query().getSingleResult();
    em.refresh(key, LockModeType.PESSIMISTIC_WRITE);
    return key;
  }

  /**
   * In a transaction of its own: the key must stay even if what first needed it is rolled back, for
   * others may use it at once. Of two who are the first, one makes it.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void make(KeyEncryptionKey wrapping, int tenant) {
    DataKey made = wrapping.newDataKey(tenant, clock.instant());
    em.createQuery(
            """
            insert into DataKey (id, tenantId, sealingKeyset, indexKeyset, lastClientNumber, createdAt)
            values (:id, :tenant, :sealing, :index, 0, :now) on conflict do nothing
            """)
        .setParameter("id", made.key())
        .setParameter("tenant", tenant)
        .setParameter("sealing", made.sealingKeyset())
        .setParameter("index", made.indexKeyset())
        .setParameter("now", made.createdAt())
        .executeUpdate();
  }

  private TypedQuery<DataKey> query() {
    return em.createQuery("select k from DataKey k", DataKey.class);
  }
}
