package se.brobyggaren.client.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.brobyggaren.client.entity.DataKey;

class KeyEncryptionKeyTest {
  private static final int LINDESBERG = 1;
  private static final int EKERO = 2;
  private static final UUID ANNA = UUID.fromString("0190b6f0-0000-7000-8000-000000000001");
  private static final UUID BO = UUID.fromString("0190b6f0-0000-7000-8000-000000000002");

  private final String base64 = newKey();
  private final KeyEncryptionKey key = KeyEncryptionKey.of(base64);
  private final DataKey dataKey = key.newDataKey(LINDESBERG, Instant.EPOCH);
  private final OpenKeys keys = key.open(dataKey, LINDESBERG);

  @Test
  void whatIsSealedOpensForTheSameClientAndField() {
    byte[] sealed = keys.seal(ANNA, "name", "Anna Fiktiv");
    assertThat(keys.open(ANNA, "name", sealed)).isEqualTo("Anna Fiktiv");
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Anna");
  }

  @Test
  void theSameTextIsSealedDifferentlyEachTime() {
    assertThat(keys.seal(ANNA, "name", "Anna")).isNotEqualTo(keys.seal(ANNA, "name", "Anna"));
  }

  @Test
  void sealedBytesCannotBeMovedToAnotherClientOrField() {
    byte[] sealed = keys.seal(ANNA, "name", "Anna");
    assertThatThrownBy(() -> keys.open(BO, "name", sealed))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageNotContaining("Anna");
    assertThatThrownBy(() -> keys.open(ANNA, "contact", sealed))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aTenantsKeysOpenOnlyAsThatTenant() {
    assertThatThrownBy(() -> key.open(dataKey, EKERO)).hasMessageContaining("tenant 2");
  }

  @Test
  void anotherKeyFromTheEnvironmentOpensNothing() {
    KeyEncryptionKey other = KeyEncryptionKey.of(newKey());
    assertThatThrownBy(() -> other.open(dataKey, LINDESBERG))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("is it the right key?");
  }

  @Test
  void tokensAreTheSameForOneTenantAndDifferentForAnother() {
    OpenKeys elsewhere = key.open(key.newDataKey(EKERO, Instant.EPOCH), EKERO);
    assertThat(keys.tokens("Karlsson").get(0)).isEqualTo(keys.tokens("Carlson").get(0));
    assertThat(keys.tokens("Karlsson").get(0)).isNotEqualTo(elsewhere.tokens("Karlsson").get(0));
    assertThat(keys.tokens("Karlsson").get(0)).hasSize(16);
  }

  @Test
  void aMarkIsTheKeysOwnAndNoTokenOfAName() {
    OpenKeys secondServer = key.open(dataKey, LINDESBERG);
    OpenKeys elsewhere = key.open(key.newDataKey(EKERO, Instant.EPOCH), EKERO);
    assertThat(keys.mark("karlsson")).isEqualTo(secondServer.mark("karlsson"));
    assertThat(keys.mark("karlsson")).isNotEqualTo(elsewhere.mark("karlsson"));
    assertThat(keys.mark("karlsson")).isNotEqualTo(keys.tokens("Karlsson").get(0));
  }

  @Test
  void aMissingOrBrokenKeySaysWhatToDoAndNothingOfTheKey() {
    assertThatThrownBy(() -> KeyEncryptionKey.of(" "))
        .hasMessage("BROBYGGAREN_KEY_ENCRYPTION_KEY is not set");
    assertThatThrownBy(() -> KeyEncryptionKey.of("c2VjcmV0"))
        .hasMessageContaining("is not a Base64 of a Tink AEAD keyset")
        .hasMessageNotContaining("c2VjcmV0")
        .hasNoCause();
  }

  static String newKey() {
    try {
      AeadConfig.register();
      KeysetHandle handle = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
      return Base64.getEncoder()
          .encodeToString(
              TinkProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get()));
    } catch (java.security.GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
