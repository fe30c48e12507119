package se.brobyggaren.client.control;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import se.brobyggaren.client.entity.DataKey;

/**
 * The key that wraps every tenant's own keys (nyckelkrypteringsnyckel). It comes from the
 * environment and never lies in the database; a wrapped key opens only as the tenant it was made
 * for.
 */
final class KeyEncryptionKey {
  static final String VARIABLE = "BROBYGGAREN_KEY_ENCRYPTION_KEY";

  private final Aead key;

  private KeyEncryptionKey(Aead key) {
    this.key = key;
  }

  /**
   * @param base64 a Tink AEAD keyset in Base64, as the command CreateKey prints it
   * @throws IllegalStateException in words for the operator, without any part of the key
   */
  static KeyEncryptionKey of(String base64) {
    if (base64 == null || base64.isBlank()) {
      throw new IllegalStateException(VARIABLE + " is not set");
    }
    try {
      AeadConfig.register();
      PrfConfig.register();
      byte[] keyset = Base64.getDecoder().decode(base64.strip());
      return new KeyEncryptionKey(
          TinkProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get())
              .getPrimitive(RegistryConfiguration.get(), Aead.class));
    } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
      throw new IllegalStateException(VARIABLE + " is not a Base64 of a Tink AEAD keyset");
    }
  }

  DataKey newDataKey(int tenant, Instant now) {
    try {
      return new DataKey(
          wrapped(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), tenant, "sealing"),
          wrapped(
              KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF), tenant, "index"),
          now);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * @throws IllegalStateException when the keys were wrapped by another key, or for another tenant
   */
  OpenKeys open(DataKey wrapped, int tenant) {
    try {
      return new OpenKeys(
          tenant,
          unwrapped(wrapped.sealingKeyset(), tenant, "sealing")
              .getPrimitive(RegistryConfiguration.get(), Aead.class),
          unwrapped(wrapped.indexKeyset(), tenant, "index")
              .getPrimitive(RegistryConfiguration.get(), PrfSet.class));
    } catch (GeneralSecurityException foreign) {
      throw new IllegalStateException(
          VARIABLE + " does not open the keys of tenant " + tenant + ": is it the right key?");
    }
  }

  private byte[] wrapped(KeysetHandle keyset, int tenant, String use)
      throws GeneralSecurityException {
    return TinkProtoKeysetFormat.serializeEncryptedKeyset(keyset, key, label(tenant, use));
  }

  private KeysetHandle unwrapped(byte[] wrapped, int tenant, String use)
      throws GeneralSecurityException {
    return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, key, label(tenant, use));
  }

  private static byte[] label(int tenant, String use) {
    return (tenant + "/" + use).getBytes(StandardCharsets.UTF_8);
  }
}
