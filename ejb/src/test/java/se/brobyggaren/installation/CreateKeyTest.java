package se.brobyggaren.installation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class CreateKeyTest {

  @Test
  void newKeyEncryptsAndDecrypts() throws Exception {
    Aead aead = aeadOf(CreateKey.newKey());
    byte[] text = "en påhittad nyckel".getBytes(StandardCharsets.UTF_8);
    byte[] about = "verksamhet 1".getBytes(StandardCharsets.UTF_8);
    assertThat(aead.decrypt(aead.encrypt(text, about), about)).isEqualTo(text);
  }

  @Test
  void noTwoKeysAreTheSame() {
    assertThat(CreateKey.newKey()).isNotEqualTo(CreateKey.newKey());
  }

  private static Aead aeadOf(String key) throws Exception {
    KeysetHandle handle =
        TinkProtoKeysetFormat.parseKeyset(
            Base64.getDecoder().decode(key), InsecureSecretKeyAccess.get());
    return handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
  }
}
