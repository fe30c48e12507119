package se.brobyggaren.installation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Mallar: what Keycloak is given, written as Keycloak's own JSON beside this package. */
final class Templates {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Templates() {}

  static <T> T read(String name, Class<T> type) {
    try (InputStream template = Templates.class.getResourceAsStream(name)) {
      return JSON.readValue(template, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
