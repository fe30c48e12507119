package se.brobyggaren.tenancy.entity.vocabulary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The code of a new word (kod): its text in a–z, digits and hyphens, and a number where taken. */
final class WordCode {
  private static final int LONGEST = 50;
  private static final String WITHOUT_LETTERS = "ord";

  private WordCode() {}

  static String of(String text, Set<String> taken) {
    String plain =
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-|-$", "");
    String code = cut.isEmpty() ? WITHOUT_LETTERS : cut;
    String free = code;
    for (int number = 2; taken.contains(free); number++) {
      free = code + "-" + number;
    }
    return free;
  }
}
