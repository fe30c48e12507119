package se.brobyggaren.client.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.brobyggaren.client.entity.DataKey;
import se.brobyggaren.kernel.ActiveScope;

/** The active tenant's own keys (nyckelknippa). Once opened they are kept in memory. */
@ApplicationScoped
public class Keyring {
  private final Map<Integer, OpenKeys> opened = new ConcurrentHashMap<>();

  @Inject DataKeys dataKeys;
  @Inject ActiveScope scope;

  private volatile KeyEncryptionKey wrapping;

  /** Made at the tenant's first use. */
  OpenKeys ofTenant() {
    int tenant = scope.tenant().number();
    OpenKeys known = opened.get(tenant);
    if (known == null) {
      known = wrapping().open(dataKeys.find().orElseGet(() -> made(tenant)), tenant);
      opened.put(tenant, known);
    }
    return known;
  }

  /** Gives out the next client number; others wait until this transaction ends. */
  int nextClientNumber() {
    ofTenant();
    return dataKeys.locked().nextClientNumber();
  }

  private DataKey made(int tenant) {
    dataKeys.make(wrapping(), tenant);
    return dataKeys.find().orElseThrow();
  }

  private KeyEncryptionKey wrapping() {
    if (wrapping == null) {
      wrapping = KeyEncryptionKey.of(System.getenv(KeyEncryptionKey.VARIABLE));
    }
    return wrapping;
  }
}
