package se.brobyggaren.deficiency.entity.textcheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.brobyggaren.deficiency.boundary.sharing.Finding.Kind;
import se.brobyggaren.tenantconfig.codes.Municipalities;
import se.brobyggaren.tenantconfig.codes.Municipality;

/**
 * Names of places (orter): the municipalities and the tenant's own districts. In a small place a
 * rare fault points to whoever met it. No source gives their sizes here, so every one is shown.
 */
final class Places {
  /** Shorter names are everyday words when written small: vara, mark, sala. */
  private static final int SAFE_LENGTH = 5;

  private final List<Pattern> patterns = new ArrayList<>();
  private final Set<String> words;

  Places(Collection<String> districts) {
    List<String> names =
        Stream.concat(Municipalities.all().stream().map(Municipality::name), districts.stream())
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    words =
        names.stream()
            .flatMap(n -> Arrays.stream(n.split("\\s+")))
            .map(WordList::folded)
            .collect(Collectors.toUnmodifiableSet());
    patterns.add(pattern(names, 0));
    patterns.add(
        pattern(
            names.stream().filter(n -> n.length() >= SAFE_LENGTH).toList(),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  private static Pattern pattern(List<String> names, int flags) {
    String any =
        names.stream()
            .map(n -> Pattern.quote(n).replace(" ", "\\E\\s+\\Q"))
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?<!\\p{L})(?:" + any + ")(?:s|bo|bor)?(?!\\p{L})", flags);
  }

  /** Whether the word, written small, belongs to a place's name, perhaps in the genitive. */
  boolean has(String folded) {
    return Stream.of("", "s", "bo", "bor")
        .anyMatch(
            end ->
                folded.endsWith(end)
                    && words.contains(folded.substring(0, folded.length() - end.length())));
  }

  List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    patterns.forEach(p -> found.addAll(Span.all(Kind.PLACE, p, text)));
    return found;
  }
}
