package se.brobyggaren.deficiency.entity.textcheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.brobyggaren.deficiency.boundary.sharing.Finding;
import se.brobyggaren.deficiency.boundary.sharing.TextPart;
import se.brobyggaren.tenantconfig.Area;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.Term;
import se.brobyggaren.tenantconfig.codes.CodeList;

/**
 * Looks through the parts of a text for whatever may point to a person (textkontroll). Where two
 * readings overlap, the more telling one counts: a number before an address, a name before a place.
 */
public final class TextCheck {
  private final Names names;
  private final Places places;

  private TextCheck(Set<String> publicWords, Collection<String> districts) {
    places = new Places(districts);
    names = new Names(word -> publicWords.contains(word) || places.has(word));
  }

  /** With the tenant's districts as places, and its words for authorities as no names. */
  public static TextCheck forTenant(TenantConfiguration configuration) {
    Set<String> words =
        configuration.vocabularies().terms(CodeList.AUTHORITIES).stream()
            .map(Term::text)
            .flatMap(t -> Stream.of(t.sv(), t.in(Locale.ENGLISH)))
            .flatMap(t -> Arrays.stream(t.split("[^\\p{L}]+")))
            .map(WordList::folded)
            .collect(Collectors.toSet());
    Set<String> districts =
        configuration.areas().stream()
            .map(Area::district)
            .filter(d -> d != null && !d.isBlank())
            .collect(Collectors.toSet());
    return new TextCheck(words, districts);
  }

  /** In the order of the text. */
  public List<Finding> findingsIn(Map<TextPart, String> parts) {
    return parts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(part -> in(part.getKey(), part.getValue()))
        .toList();
  }

  private Stream<Finding> in(TextPart part, String text) {
    List<Span> kept = new ArrayList<>();
    Stream.of(PersonalNumbers.in(text), Addresses.in(text), names.in(text), places.in(text))
        .flatMap(List::stream)
        .filter(span -> kept.stream().noneMatch(span::overlaps))
        .forEach(kept::add);
    return kept.stream()
        .sorted(Comparator.comparingInt(Span::start))
        .map(
            s ->
                new Finding(
                    part, s.kind(), s.start(), s.end(), text.substring(s.start(), s.end())));
  }
}
