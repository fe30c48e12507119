package se.brobyggaren.web.statistics.signing;

import se.brobyggaren.web.text.Preferences;
import se.brobyggaren.web.text.Texts;

/** The words of signatures as a reader has them, for tests. */
public final class SigningWordsOf {
  private SigningWordsOf() {}

  public static SigningWords reader(Preferences preferences) {
    var words = new SigningWords();
    words.texts = new Texts(preferences);
    return words;
  }
}
