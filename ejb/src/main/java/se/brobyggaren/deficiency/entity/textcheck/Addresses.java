package se.brobyggaren.deficiency.entity.textcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.brobyggaren.deficiency.boundary.sharing.Finding.Kind;

/**
 * Where somebody can be reached (kontaktuppgifter): telephone, e-mail, street, box, postal code.
 */
final class Addresses {
  private static final int FLAGS = Pattern.UNICODE_CASE;
  private static final String STREET =
      "(?:gatan|gata|vägen|väg|gränden|gränd|stigen|stig|torget|torg|backen|allén|leden|kroken|svängen|slingan|kajen|plan|plats|promenaden|esplanaden)";

  private static final Pattern EMAIL =
      Pattern.compile(
          "[\\p{L}\\p{Nd}._%+-]+\\s?(?:@|＠|\\(at\\)|\\[at\\]|\\(a\\)|\\bsnabel-a\\b)\\s?[\\p{L}\\p{Nd}-]+(?:\\s?(?:\\.|\\(dot\\)|\\bpunkt\\b)\\s?[\\p{L}\\p{Nd}-]+)+",
          Pattern.CASE_INSENSITIVE | FLAGS);
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\p{Nd}.,]|\\p{Nd}[\\s\\u00A0-])(?:\\+\\p{Nd}{2}|00\\p{Nd}{2}|0)(?:[\\s\\u00A0()/\\p{Pd}\\u2212]{0,3}\\p{Nd}){6,11}(?!\\p{Nd})");
  private static final Pattern NUMBERED_STREET =
      Pattern.compile(
          "(?<!\\p{L})(?:\\p{Lu}[\\p{L}:-]*\\s+){0,2}[\\p{L}:-]*"
              + STREET
              + "\\s+\\p{Nd}{1,4}\\s?[A-Za-z]?(?![\\p{L}\\p{Nd}])",
          Pattern.CASE_INSENSITIVE | FLAGS);
  private static final Pattern NAMED_STREET =
      Pattern.compile("(?<!\\p{L})\\p{Lu}\\p{Ll}+(?:s\\s+)?" + STREET + "(?!\\p{L})", FLAGS);
  private static final Pattern POSTAL =
      Pattern.compile(
          "(?<!\\p{Nd})(?:SE?[-\\s]?)?\\p{Nd}{3}\\s?\\p{Nd}{2}\\s+\\p{Lu}\\p{L}+", FLAGS);
  private static final Pattern BOX =
      Pattern.compile(
          "(?<!\\p{L})(?:box|c/o|lgh|lägenhet)\\s+\\p{Nd}{1,5}", Pattern.CASE_INSENSITIVE | FLAGS);

  private Addresses() {}

  static List<Span> in(String text) {
    List<Span> found = new ArrayList<>(Span.all(Kind.EMAIL, EMAIL, text));
    found.addAll(Span.all(Kind.PHONE, PHONE, text));
    for (Pattern pattern : List.of(NUMBERED_STREET, NAMED_STREET, POSTAL, BOX)) {
      found.addAll(Span.all(Kind.ADDRESS, pattern, text));
    }
    return found;
  }
}
