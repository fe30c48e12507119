package se.brobyggaren.web.casework.moves;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import se.brobyggaren.casework.boundary.moves.ResidenceView;
import se.brobyggaren.tenantconfig.codes.Municipalities;
import se.brobyggaren.web.intake.Words;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Texts;

/** Ord för boendeorter: the service's areas first, then the rest of the country. */
@Named
@RequestScoped
public class MoveWords {
  private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

  @Inject Words words;
  @Inject Texts texts;

  /** The value is {@code municipality/district}; what is not served says so. */
  public List<Option> getPlaces() {
    List<Option> places = new ArrayList<>(words.getAreas());
    Set<Object> served = places.stream().map(Option::value).collect(Collectors.toSet());
    Municipalities.all().stream()
        .filter(m -> !served.contains(m.code()))
        .map(m -> new Option(m.code(), texts.of("casework.move.outside", m.name())))
        .sorted(Comparator.comparing(Option::label, Collator.getInstance(SWEDISH)))
        .forEach(places::add);
    return places;
  }

  /** Where and since when, in one line. */
  public String since(ResidenceView home) {
    String where = words.area(home.area());
    return home.from() == null
        ? texts.of("casework.case.home.first", where)
        : texts.of("casework.case.home.since", where, home.from());
  }

  /** As a revision keeps it. */
  public String kept(String place) {
    return words.area(Words.area(place));
  }
}
