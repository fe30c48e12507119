package se.brobyggaren.client.entity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a name (namnord) as they are searched: spellings that sound alike in Swedish become
 * one, so that Carlsson finds Karlson. Å, ä and ö stay letters of their own.
 */
public final class NameWords {
  private NameWords() {}

  public static Set<String> of(String name) {
    if (name == null) {
      return Set.of();
    }
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[\\s,.\\-–'’]+"))
        .map(NameWords::folded)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String folded(String word) {
    return withoutForeignMarks(word)
        .replace("ph", "f")
        .replace("th", "t")
        .replace("ch", "k")
        .replace("ck", "k")
        .replace("qu", "kv")
        .replace('c', 'k')
        .replace('q', 'k')
        .replace('w', 'v')
        .replace('z', 's')
        .replace("x", "ks")
        .replaceAll("(.)\\1+", "$1");
  }

  private static String withoutForeignMarks(String word) {
    StringBuilder plain = new StringBuilder();
    for (char typed : Normalizer.normalize(word, Normalizer.Form.NFC).toCharArray()) {
      char letter = swedish(typed);
      if ("åäö".indexOf(letter) >= 0) {
        plain.append(letter);
      } else {
        Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
            .chars()
            .filter(Character::isLetter)
            .forEach(c -> plain.append((char) c));
      }
    }
    return plain.toString();
  }

  private static char swedish(char letter) {
    return switch (letter) {
      case 'ø' -> 'ö';
      case 'æ' -> 'ä';
      case 'ü' -> 'y';
      case 'ß' -> 's';
      default -> letter;
    };
  }
}
