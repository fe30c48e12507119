package se.brobyggaren.deficiency.entity.textcheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.brobyggaren.deficiency.boundary.sharing.Finding.Kind;

/**
 * Names of people (namn). Swedish writes only proper nouns with a capital, so a capitalised word
 * inside a sentence is a name unless it is known to be public; at the beginning of one, it must be
 * on a list, stand before another, or lead to what only somebody does or has. Written small, first
 * name and surname must follow each other.
 */
final class Names {
  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*(?:-\\p{L}[\\p{L}\\p{M}'’]*)*");
  private static final Pattern INITIALS =
      Pattern.compile("(?<![\\p{L}.])\\p{Lu}\\.\\s?\\p{Lu}\\.(?!\\p{L})");

  /** Endings of Swedish nouns that names seldom have, with or without a genitive. */
  private static final Pattern LIKE_A_NOUN =
      Pattern.compile(
          ".+(?:e[nt]|[lr]n|[eo]r|[aeo]rna|ning|het|tion|are|[ae]nde|else|skap|itet|tjänst|hjälp|vård|stöd)s?");

  private static final String ENDS_A_SENTENCE = ".!?:;\n•*";

  private final Predicate<String> isPublic;

  /**
   * @param known the tenant's own words for authorities, and places, beside the shipped ones
   */
  Names(Predicate<String> known) {
    isPublic = word -> WordList.PUBLIC_WORDS.has(word) || known.test(WordList.folded(word));
  }

  private record Word(int start, int end, String text, boolean begins) {
    boolean isCapitalised() {
      return Character.isUpperCase(text.charAt(0)) && !isShouted();
    }

    boolean isShouted() {
      return text.length() > 1 && text.chars().noneMatch(Character::isLowerCase);
    }

    /** Followed by the other with nothing but space between. */
    boolean leadsTo(Word next, String whole) {
      return whole.substring(end, next.start).isBlank()
          && !whole.substring(end, next.start).contains("\n");
    }
  }

  List<Span> in(String text) {
    List<Word> words = words(text);
    List<Span> found = new ArrayList<>(Span.all(Kind.NAME, INITIALS, text));
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      Word next =
          i + 1 < words.size() && word.leadsTo(words.get(i + 1), text) ? words.get(i + 1) : null;
      if (isName(word) || isSmallName(word, next)) {
        int last = i;
        while (last + 1 < words.size()
            && words.get(last).leadsTo(words.get(last + 1), text)
            && (isName(words.get(last + 1)) || isSmallName(words.get(last), words.get(last + 1)))) {
          last++;
        }
        found.add(new Span(Kind.NAME, word.start, words.get(last).end));
        i = last;
      } else if (next != null && beginsAName(word, next)) {
        found.add(new Span(Kind.NAME, word.start, next.end));
        i++;
      } else if (next != null && isSomebody(word, next)) {
        found.add(new Span(Kind.NAME, word.start, word.end));
      }
    }
    return found;
  }

  private boolean isName(Word word) {
    if (word.isCapitalised() || word.isShouted()) {
      if (word.text.length() > 1 && anyPart(word, WordList.FIRST_NAMES, WordList.SURNAMES)) {
        return true;
      }
    }
    return word.isCapitalised()
        && !word.begins
        && word.text.length() > 1
        && !hasInnerCapital(word.text)
        && !isPublic.test(word.text);
  }

  /** Written small: a first name on the list followed by a surname on the list. */
  private static boolean isSmallName(Word word, Word next) {
    return next != null
        && WordList.FIRST_NAMES.has(word.text)
        && WordList.SURNAMES.has(next.text)
        && !(word.text.length() < 3);
  }

  /** Two capitalised words where a sentence begins: "Rozhin Karimi väntar". */
  private boolean beginsAName(Word word, Word next) {
    return word.begins
        && word.isCapitalised()
        && next.isCapitalised()
        && word.text.length() > 2
        && !isPublic.test(word.text)
        && isName(next)
        && !WordList.SENTENCE_WORDS.has(word.text);
  }

  /** An unknown word alone where a sentence begins: "Rozhin väntar", "Rozhins ansökan". */
  private boolean isSomebody(Word word, Word next) {
    return word.begins
        && word.isCapitalised()
        && word.text.length() > 2
        && WordList.AFTER_A_NAME.has(next.text)
        && !LIKE_A_NOUN.matcher(word.text).matches()
        && !hasInnerCapital(word.text)
        && !isPublic.test(word.text)
        && !WordList.SENTENCE_WORDS.has(word.text);
  }

  private static boolean anyPart(Word word, WordList... lists) {
    return Arrays.stream(word.text.split("-"))
        .anyMatch(part -> part.length() > 1 && Arrays.stream(lists).anyMatch(l -> l.has(part)));
  }

  /** "SoL", "BankID": a law or a product. */
  private static boolean hasInnerCapital(String text) {
    return text.substring(1).replaceAll("-.", "").chars().anyMatch(Character::isUpperCase);
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(
          new Word(matcher.start(), matcher.end(), matcher.group(), begins(text, matcher.start())));
    }
    return words;
  }

  private static boolean begins(String text, int at) {
    for (int i = at - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (ENDS_A_SENTENCE.indexOf(c) >= 0) {
        return true;
      }
      if (!Character.isWhitespace(c) && "\"'”»«(–-".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
