package se.brobyggaren.statistics.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import se.brobyggaren.casework.boundary.CaseId;
import se.brobyggaren.casework.boundary.reading.CaseFact;
import se.brobyggaren.casework.boundary.reading.CaseFacts;
import se.brobyggaren.client.boundary.Area;
import se.brobyggaren.intake.boundary.queue.figures.QueueFact;
import se.brobyggaren.intake.boundary.queue.figures.QueueFacts;
import se.brobyggaren.statistics.boundary.Population;
import se.brobyggaren.statistics.boundary.Quarter;
import se.brobyggaren.statistics.entity.Fact;
import se.brobyggaren.statistics.entity.Stay;

/** The tenant's cases and places in the queue as facts (underlag). */
@ApplicationScoped
public class QuarterFacts {
  @Inject CaseFacts cases;
  @Inject QueueFacts queue;

  /** Of whoever was there in the quarter, or left on its first day. */
  public List<Fact> of(Quarter quarter) {
    var stretches = new LinkedHashMap<CaseId, List<CaseFact>>();
    cases
        .between(quarter.first(), quarter.last())
        .forEach(s -> stretches.computeIfAbsent(s.caseId(), c -> new ArrayList<>()).add(s));
    var facts = new ArrayList<Fact>();
    stretches.values().forEach(ofOneCase -> facts.add(client(ofOneCase)));
    queue.between(quarter.first(), quarter.last()).forEach(place -> facts.add(waiting(place)));
    return facts;
  }

  private static Fact client(List<CaseFact> stretches) {
    var one = stretches.get(0);
    return new Fact(
        Population.CLIENTS,
        one.caseId().value(),
        one.sex() == null ? null : one.sex().name(),
        one.yearOfBirth(),
        words(one.area()),
        stretches.stream().map(s -> new Stay(s.openedOn(), s.closedOn())).toList());
  }

  private static Fact waiting(QueueFact place) {
    var person = place.client();
    return new Fact(
        Population.QUEUE,
        place.id().value(),
        person == null || person.sex() == null ? null : person.sex().name(),
        person == null ? null : person.yearOfBirth(),
        words(place.area()),
        List.of(new Stay(place.enteredOn(), place.endedOn())));
  }

  /** Municipality code, with the district after a slash where there is one. */
  private static String words(Area area) {
    if (area == null) {
      return null;
    }
    return area.district() == null
        ? area.municipality()
        : area.municipality() + "/" + area.district();
  }
}
