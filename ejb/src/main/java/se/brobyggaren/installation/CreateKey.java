package se.brobyggaren.installation;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * Skapa nyckel: prints a new key-encryption key for {@code BROBYGGAREN_KEY_ENCRYPTION_KEY}.
 *
 * <p>It protects every tenant's own key. Whoever loses it loses every name and contact in the
 * database, so it is kept apart from the database's backup and as carefully.
 */
public final class CreateKey {

  private CreateKey() {}

  public static void main(String[] args) {
    Command.runAndExit((settings, told) -> told.accept(newKey()));
  }

  /** A Tink AEAD keyset with one AES-256-GCM key, in Base64. */
  public static String newKey() {
    try {
      AeadConfig.register();
      KeysetHandle key = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
      return Base64.getEncoder()
          .encodeToString(
              TinkProtoKeysetFormat.serializeKeyset(key, InsecureSecretKeyAccess.get()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
