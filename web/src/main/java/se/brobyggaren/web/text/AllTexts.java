package se.brobyggaren.web.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * Texter: every component's bundle as one. Swedish is the base, so a text without a translation is
 * shown in Swedish, never as a key.
 */
public class AllTexts extends ResourceBundle {

  /**
   * Each has the file {@code se/brobyggaren/web/<component>/texts.properties}, if it says anything.
   */
  static final List<String> COMPONENTS =
      List.of(
          "frame",
          "tenantconfig",
          "kernel",
          "audit",
          "tenancy",
          "access",
          "vocabulary",
          "client",
          "intake",
          "casework",
          "survey",
          "programme",
          "steering",
          "deficiency",
          "statistics",
          "exchange",
          "disclosure",
          "county",
          "national");

  private final Map<String, String> texts = new HashMap<>();

  public AllTexts() {
    this("");
  }

  AllTexts(String language) {
    for (String component : COMPONENTS) {
      add("/se/brobyggaren/web/" + component + "/texts" + language + ".properties");
    }
  }

  public static ResourceBundle in(Locale locale) {
    return getBundle(AllTexts.class.getName(), locale, AllTexts.class.getClassLoader());
  }

  private void add(String file) {
    try (var stream = AllTexts.class.getResourceAsStream(file)) {
      if (stream == null) {
        return;
      }
      var read = new Properties();
      Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
      read.load(reader);
      for (String key : read.stringPropertyNames()) {
        if (texts.put(key, read.getProperty(key)) != null) {
          throw new IllegalStateException("The text " + key + " stands in two bundles");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected Object handleGetObject(String key) {
    return texts.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(handleKeySet());
  }

  @Override
  protected Set<String> handleKeySet() {
    return texts.keySet();
  }
}
