package se.brobyggaren.client.boundary;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.brobyggaren.client.control.Sealer;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.Role;

/**
 * Free text about a client, sealed with the tenant's own key. The sealed bytes belong to one client
 * and one field and open nowhere else.
 */
@Stateless
public class SealedTexts {
  @Inject Sealer sealer;

  /** Null stays null. */
  @Allows(
      value = {Role.OMBUD, Role.LEAD},
      effect = READS)
  public byte[] seal(ClientId client, String field, String text) {
    return sealer.seal(client.value(), field, text);
  }

  /** Null stays null. */
  @Allows(
      value = {Role.OMBUD, Role.LEAD},
      effect = READS)
  public String open(ClientId client, String field, byte[] sealed) {
    return sealer.open(client.value(), field, sealed);
  }
}
