package se.brobyggaren.client.control;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.UUID;
import se.brobyggaren.client.entity.NameWords;

/** One tenant's own keys, ready for use. What is sealed is bound to tenant, client and field. */
record OpenKeys(int tenant, Aead sealing, PrfSet index) {
  private static final int TOKEN_BYTES = 16;

  byte[] seal(UUID client, String field, String text) {
    try {
      return sealing.encrypt(text.getBytes(StandardCharsets.UTF_8), label(client, field));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Cannot seal " + field);
    }
  }

  /**
   * @throws IllegalStateException when the bytes belong to another client, field or tenant
   */
  String open(UUID client, String field, byte[] sealed) {
    try {
      return new String(sealing.decrypt(sealed, label(client, field)), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException foreign) {
      throw new IllegalStateException("Cannot open " + field + " of client " + client);
    }
  }

  List<byte[]> tokens(String name) {
    return NameWords.of(name).stream().map(this::token).toList();
  }

  /** Of a text that holds a stroke, which no word of a name does: so it is nobody's token. */
  byte[] mark(String text) {
    return token("/" + text);
  }

  private byte[] token(String word) {
    try {
      return index.computePrimary(word.getBytes(StandardCharsets.UTF_8), TOKEN_BYTES);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Cannot make a search token");
    }
  }

  private byte[] label(UUID client, String field) {
    return (tenant + "/" + client + "/" + field).getBytes(StandardCharsets.UTF_8);
  }
}
