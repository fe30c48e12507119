package se.brobyggaren.tenantconfig.values;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The module's texts (texter): Swedish is the base, English beside it. */
public enum Texts {
  PRIORITY("priority"),
  CODES("codes"),
  MESSAGES("messages"),
  REPORTS("reports");

  private static final String FOLDER = "se.brobyggaren.tenantconfig.texts.";

  private final String bundle;

  Texts(String bundle) {
    this.bundle = FOLDER + bundle;
  }

  /** The text of the key; any language but English is answered in Swedish. */
  public String get(String key, Locale locale, Object... args) {
    Locale language = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
    ResourceBundle texts =
        ResourceBundle.getBundle(
            bundle,
            language,
            Texts.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    String text = texts.getString(key);
    Object[] words = new Object[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = String.valueOf(args[i]);
    }
    return args.length == 0 ? text : new MessageFormat(text, language).format(words);
  }
}
