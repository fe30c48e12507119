package se.brobyggaren.web.programme;

import se.brobyggaren.web.text.Preferences;
import se.brobyggaren.web.text.Texts;

/** The words of programmes as a reader has them, for tests. */
public final class ProgrammeWordsOf {
  private ProgrammeWordsOf() {}

  public static ProgrammeWords reader(Preferences preferences) {
    var words = new ProgrammeWords();
    words.preferences = preferences;
    words.texts = new Texts(preferences);
    return words;
  }
}
