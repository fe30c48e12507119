package se.brobyggaren.statistics.entity.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.brobyggaren.statistics.entity.fact.Fact;
import se.brobyggaren.statistics.entity.fact.Presence;
import se.brobyggaren.statistics.entity.fact.Span;
import se.brobyggaren.tenantconfig.report.Population;

/** All facts of a span, each with what it counts as (räkning). */
public final class Counting {
  private final Span span;
  private final List<Fact> facts;
  private final Map<Population, List<Presence>> present = new EnumMap<>(Population.class);

  public Counting(Span span, List<Fact> facts) {
    this.span = span;
    this.facts = facts;
    for (var fact : facts) {
      var presence = Presence.of(fact, span);
      if (!presence.isAbsent()) {
        present.computeIfAbsent(fact.population(), p -> new ArrayList<>()).add(presence);
      }
    }
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
