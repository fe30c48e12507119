package se.brobyggaren.web.statistics.filling;

import se.brobyggaren.web.text.Preferences;
import se.brobyggaren.web.text.Texts;

/** The words outside a server. */
public final class FillingWordsOf {
  private FillingWordsOf() {}

  public static FillingWords reader(Preferences preferences) {
    var words = new FillingWords();
    words.preferences = preferences;
    words.texts = new Texts(preferences);
    return words;
  }
}
