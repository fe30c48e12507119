package se.brobyggaren.tenantconfig.values;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * A text (text) in Swedish, with English where somebody has written one.
 *
 * @param en null when there is no English
 */
public record LocalText(String sv, String en) implements Serializable {
  public LocalText {
    Objects.requireNonNull(sv, "sv");
  }

  public static LocalText sv(String sv) {
    return new LocalText(sv, null);
  }

  /** The English when it is asked for and exists, else the Swedish. */
  public String in(Locale locale) {
    return en != null && "en".equals(locale.getLanguage()) ? en : sv;
  }
}
