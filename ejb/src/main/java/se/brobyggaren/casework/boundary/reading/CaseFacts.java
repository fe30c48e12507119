package se.brobyggaren.casework.boundary.reading;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.brobyggaren.casework.boundary.CaseId;
import se.brobyggaren.casework.control.CaseQueries;
import se.brobyggaren.casework.entity.Case;
import se.brobyggaren.casework.entity.Interruption;
import se.brobyggaren.casework.entity.rules.Stretch;
import se.brobyggaren.client.boundary.Area;
import se.brobyggaren.client.boundary.ClientFacts;
import se.brobyggaren.client.boundary.ClientId;
import se.brobyggaren.client.boundary.PersonFacts;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.Role;

/** What figures about cases are made of (underlag för statistik). Names nobody. */
@Stateless
public class CaseFacts {
  @Inject CaseQueries queries;
  @Inject PersonFacts people;

  /**
   * Every stretch of every case that was open on one of the days or closed on the first, cases in
   * the order they were recorded.
   */
  @Allows(value = Role.LEAD, effect = READS)
  public List<CaseFact> between(LocalDate first, LocalDate last) {
    Map<Case, List<Interruption>> cases = new LinkedHashMap<>();
    for (Object[] row : queries.withReturns(first, last)) {
      List<Interruption> returns = cases.computeIfAbsent((Case) row[0], none -> new ArrayList<>());
      if (row[1] instanceof Interruption interruption) {
        returns.add(interruption);
      }
    }
    Set<ClientId> ids =
        cases.keySet().stream().map(CaseFacts::clientOf).collect(Collectors.toSet());
    Map<ClientId, ClientFacts> known = people.of(ids);
    return cases.entrySet().stream()
        .flatMap(
            entry ->
                Stretch.of(entry.getKey(), entry.getValue()).stream()
                    .map(stretch -> fact(entry.getKey(), stretch, known)))
        .toList();
  }

  private static CaseFact fact(Case aCase, Stretch stretch, Map<ClientId, ClientFacts> known) {
    ClientFacts client = known.get(clientOf(aCase));
    return new CaseFact(
        new CaseId(aCase.key()),
        clientOf(aCase),
        stretch.from(),
        stretch.to(),
        stretch.resumed(),
        client.sex(),
        client.yearOfBirth(),
        new Area(aCase.origin().municipality(), aCase.origin().district()),
        stretch.outcome());
  }

  private static ClientId clientOf(Case aCase) {
    return new ClientId(aCase.origin().client());
  }
}
