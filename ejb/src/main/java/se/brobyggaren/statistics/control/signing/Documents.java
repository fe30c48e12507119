package se.brobyggaren.statistics.control.signing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * A signed report as text (handling): JSON, so that it can be read without this product. What a
 * later version of the product has added to reports is empty in an older one.
 */
final class Documents {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private Documents() {}

  static String write(Object report) {
    return JSON.writeValueAsString(report);
  }

  static <T> T read(String document, Class<T> type) {
    return JSON.readValue(document, type);
  }

  /** SHA-256 in hexadecimal: the same for the same report. */
  static String fingerprint(String document) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(document.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
