package se.brobyggaren.deficiency.entity.textcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.brobyggaren.deficiency.boundary.sharing.Finding.Kind;

/**
 * Personal, coordination and reserve numbers (personnummer, samordningsnummer, reservnummer): ten
 * or twelve digits that begin with a day, however they are spaced. The check digit is not asked
 * for: a number with a slip of the pen points to the same person.
 */
final class PersonalNumbers {
  private static final int MOST_BETWEEN = 3;
  private static final Pattern BORN =
      Pattern.compile(
          "(?<!\\p{L})f(?:ödd|ödelsedatum|\\.)[\\s:]*(?:den\\s+)?\\p{Nd}[\\p{Nd}\\s./-]{4,10}\\p{Nd}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern MASKED =
      Pattern.compile(
          "(?<!\\p{Nd})\\p{Nd}{6}(?:\\p{Nd}{2})?[\\s+-]?(?:[xX*#•]{2,4}|[A-Za-z]\\p{Nd}{3})(?!\\p{L})");

  private PersonalNumbers() {}

  static List<Span> in(String text) {
    List<Span> found = new ArrayList<>(Span.all(Kind.PERSONAL_NUMBER, MASKED, text));
    found.addAll(Span.all(Kind.PERSONAL_NUMBER, BORN, text));
    List<Integer> run = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        if (!run.isEmpty() && !joins(text, run.get(run.size() - 1) + 1, i)) {
          search(text, run, found);
          run.clear();
        }
        run.add(i);
      }
    }
    search(text, run, found);
    return found;
  }

  private static boolean joins(String text, int from, int to) {
    if (to - from > MOST_BETWEEN) {
      return false;
    }
    return text.substring(from, to).chars().allMatch(PersonalNumbers::separates);
  }

  private static boolean separates(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.DASH_PUNCTUATION
        || Character.getType(c) == Character.FORMAT
        || "+./_\u2212".indexOf(c) >= 0;
  }

  private static void search(String text, List<Integer> run, List<Span> found) {
    for (int first = 0; first < run.size(); first++) {
      for (int length : new int[] {12, 10}) {
        int last = first + length - 1;
        if (last < run.size()
            && standsAlone(run, first, last)
            && beginsWithADay(text, run.subList(first, last + 1))) {
          found.add(new Span(Kind.PERSONAL_NUMBER, run.get(first), run.get(last) + 1));
          first = last;
          break;
        }
      }
    }
  }

  /** Not a part of a longer unbroken number. */
  private static boolean standsAlone(List<Integer> run, int first, int last) {
    boolean begins = first == 0 || run.get(first) - run.get(first - 1) > 1;
    boolean ends = last == run.size() - 1 || run.get(last + 1) - run.get(last) > 1;
    return begins && ends;
  }

  private static boolean beginsWithADay(String text, List<Integer> at) {
    int[] d = at.stream().mapToInt(i -> Character.digit(text.charAt(i), 10)).toArray();
    int offset = d.length - 10;
    int century = d[0] * 10 + d[1];
    int month = d[offset + 2] * 10 + d[offset + 3];
    int day = d[offset + 4] * 10 + d[offset + 5];
    boolean centuryFits = offset == 0 || century >= 18 && century <= 20;
    boolean dayFits = day >= 1 && day <= 31 || day >= 61 && day <= 91;
    return centuryFits && month >= 1 && month <= 12 && dayFits;
  }
}
