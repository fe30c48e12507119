package se.brobyggaren.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import se.brobyggaren.installation.CreateKey;
import se.brobyggaren.installation.DatabaseLogin;

/** Hemligheter: passwords and keys of this one installation, made once and kept beside its data. */
final class Secrets {
  private final Map<String, String> values;

  private Secrets(Map<String, String> values) {
    this.values = values;
  }

  static Secrets of(Layout layout) {
    Path file = layout.folder("state").resolve("secrets.properties");
    Properties kept = new Properties();
    try {
      if (Files.exists(file)) {
        try (Reader reader = Files.newBufferedReader(file)) {
          kept.load(reader);
        }
      } else {
        made().forEach(kept::setProperty);
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(file)) {
          kept.store(writer, null);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> values = new LinkedHashMap<>();
    kept.stringPropertyNames().forEach(name -> values.put(name, kept.getProperty(name)));
    return new Secrets(values);
  }

  private static Map<String, String> made() {
    Map<String, String> made = new LinkedHashMap<>();
    for (DatabaseLogin login : DatabaseLogin.values()) {
      made.put(login.passwordVariable(), random());
    }
    made.put("BROBYGGAREN_OIDC_CLIENT_SECRET", random());
    made.put("BROBYGGAREN_KEYCLOAK_ADMIN_PASSWORD", random());
    made.put("BROBYGGAREN_KEY_ENCRYPTION_KEY", CreateKey.newKey());
    return made;
  }

  private static String random() {
    byte[] bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  Map<String, String> values() {
    return values;
  }
}
