package se.brobyggaren.client.boundary;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.brobyggaren.client.control.Sealer;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.Role;

/**
 * Marks that only the tenant's own key can make (nycklade märken): the same on every server, and
 * nobody without the key can tell whose mark one is.
 */
@Stateless
public class KeyedMarks {
  @Inject Sealer sealer;

  /**
   * @param purpose marks of different purposes have nothing in common
   * @return the mark of each, as hexadecimal digits
   */
  @Allows(
      value = {Role.OMBUD, Role.LEAD, Role.TENANT_ADMIN},
      effect = READS)
  public Map<UUID, String> of(String purpose, Collection<UUID> keys) {
    Map<UUID, String> marks = new LinkedHashMap<>();
    keys.forEach(key -> marks.put(key, sealer.mark(purpose, key)));
    return marks;
  }
}
