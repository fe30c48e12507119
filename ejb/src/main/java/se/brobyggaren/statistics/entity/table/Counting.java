package se.brobyggaren.statistics.entity.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.statistics.entity.fact.Presence;
import se.brobyggaren.statistics.entity.fact.Span;
import se.brobyggaren.tenantconfig.report.Dimension;
import se.brobyggaren.tenantconfig.report.Population;

/** All facts of a span, each with what it counts as (räkning). */
public final class Counting {
  private final Span span;
  private final List<Fact> facts;
  private final Map<Population, List<Presence>> present = new EnumMap<>(Population.class);

  public Counting(Span span, List<Fact> facts) {
    this.span = span;
    this.facts = facts;
    var imported = importedProgrammes(facts);
    var whole = span.withoutBoundary();
    for (var fact : facts) {
      boolean cut = !isParticipant(fact) || imported.containsAll(programmes(fact));
      var presence = Presence.of(fact, cut ? span : whole);
      if (!presence.isAbsent()) {
        present.computeIfAbsent(fact.population(), p -> new ArrayList<>()).add(presence);
      }
    }
  }

  /** A file says nothing of a programme that it has no participant of: then all own ones count. */
  private static Set<String> importedProgrammes(List<Fact> facts) {
    return facts.stream()
        .filter(fact -> isParticipant(fact) && fact.origin().earlier())
        .flatMap(fact -> programmes(fact).stream())
        .collect(Collectors.toSet());
  }

  private static boolean isParticipant(Fact fact) {
    return fact.population() == Population.PARTICIPANTS;
  }

  private static List<String> programmes(Fact fact) {
    return fact.categories(Dimension.PROGRAMME);
  }

  public Span span() {
    return span;
  }

  public List<Fact> facts() {
    return facts;
  }

  public List<Presence> of(Population population) {
    return present.getOrDefault(population, List.of());
  }
}
