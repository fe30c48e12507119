package se.brobyggaren.deficiency.entity.textcheck;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words shipped with the product (ordlista), one a line; compared without regard to case. */
final class WordList {
  static final WordList FIRST_NAMES = new WordList("first-names.txt");
  static final WordList SURNAMES = new WordList("surnames.txt");

  /** Authorities, organisations and parts of the country: capitalised, and no person. */
  static final WordList PUBLIC_WORDS = new WordList("public-words.txt");

  /** Words that often begin a sentence and belong to no name. */
  static final WordList SENTENCE_WORDS = new WordList("sentence-words.txt");

  /** What somebody does or has: a name alone at the beginning of a sentence leads to it. */
  static final WordList AFTER_A_NAME = new WordList("after-a-name.txt");

  private final Set<String> words;

  private WordList(String file) {
    try (InputStream in = WordList.class.getResourceAsStream(file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      words = reader.lines().map(WordList::folded).collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The word itself, or its genitive. */
  boolean has(String word) {
    String plain = folded(word);
    return words.contains(plain)
        || plain.endsWith("s") && words.contains(plain.substring(0, plain.length() - 1));
  }

  static String folded(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
