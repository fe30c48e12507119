package se.brobyggaren.tenancy.boundary.vocabulary;

import se.brobyggaren.kernel.BusinessRuleViolation;

/** Words that would make records say something else, or that nobody could tell apart. */
public class VocabularyRefused extends BusinessRuleViolation {
  private VocabularyRefused(String reason, Object... args) {
    super("tenancy.vocabularyRefused." + reason, args);
  }

  /** Records may hold its code, and would be left with a code alone. */
  public static VocabularyRefused gone(String word) {
    return new VocabularyRefused("gone", word);
  }

  /** The code stood for another word before; what was recorded then would change its meaning. */
  public static VocabularyRefused codeTaken(String code, String word) {
    return new VocabularyRefused("codeTaken", code, word);
  }

  /** A national code means itself, in files of earlier years and in tables alike. */
  public static VocabularyRefused nationalCode(String word, String code) {
    return new VocabularyRefused("nationalCode", word, code);
  }

  public static VocabularyRefused twice(String word) {
    return new VocabularyRefused("twice", word);
  }
}
