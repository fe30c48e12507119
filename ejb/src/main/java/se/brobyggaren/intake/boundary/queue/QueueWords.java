package se.brobyggaren.intake.boundary.queue;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the queue (köns texter), Swedish at the base and English beside it. */
final class QueueWords {
  private static final String BUNDLE = "se.brobyggaren.intake.queue";

  private QueueWords() {}

  static String of(String key, Locale locale, Object... args) {
    Locale language = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
    ResourceBundle texts =
        ResourceBundle.getBundle(
            BUNDLE,
            language,
            QueueWords.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(texts.getString(key), language).format(args);
  }
}
