package se.brobyggaren.casework.boundary.reading;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.casework.boundary.CaseId;
import se.brobyggaren.casework.boundary.caseload.OmbudId;
import se.brobyggaren.casework.control.CaseQueries;
import se.brobyggaren.casework.control.CaseQueries.Seen;
import se.brobyggaren.casework.control.CaseViews;
import se.brobyggaren.casework.control.Worker;
import se.brobyggaren.casework.entity.CaseNumber;
import se.brobyggaren.casework.entity.caseload.Ombud;
import se.brobyggaren.client.boundary.ClientCard;
import se.brobyggaren.client.boundary.ClientId;
import se.brobyggaren.client.boundary.ClientRegister;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;

/**
 * Cases to look at (ärendelistor). An ombud sees the own ones, the lead all. People are found by
 * name or case number, nothing else (SFS 2001:637). Every showing is kept as a reading; a list is
 * one entry.
 */
@Stateless
public class CaseList {
  @Inject CaseQueries queries;
  @Inject CaseViews views;
  @Inject ClientRegister clients;
  @Inject OwnClients own;
  @Inject Worker worker;
  @Inject AuditTrail trail;

  /** Open cases that the current user holds as ombud: with a sign first, then the oldest. */
  @Allows(
      value = {Role.OMBUD, Role.LEAD},
      effect = READS)
  public List<CaseRow> mine(CaseFilter filter) {
    Optional<Ombud> self = worker.self();
    return self.isEmpty() ? List.of() : rows(of(filter, new OmbudId(self.get().key())));
  }

  /** As {@link #mine}, of closed ones too. */
  @Allows(
      value = {Role.OMBUD, Role.LEAD},
      effect = READS)
  public CasePart partOfMine(CaseFilter filter, CasePart.Wanted wanted) {
    Optional<Ombud> self = worker.self();
    return self.isEmpty()
        ? new CasePart(List.of(), 0)
        : part(of(filter, new OmbudId(self.get().key())), wanted);
  }

  /** As {@link #all}, of closed ones too. */
  @Allows(value = Role.LEAD, effect = READS)
  public CasePart partOfAll(CaseFilter filter, CasePart.Wanted wanted) {
    return part(filter, wanted);
  }

  private CasePart part(CaseFilter filter, CasePart.Wanted wanted) {
    if (filter.openOnly()) {
      List<CaseRow> rows = rows(filter);
      return new CasePart(rows, rows.size());
    }
    List<Seen> seen = queries.part(filter, wanted);
    Map<ClientId, ClientCard> cards = cardsOf(seen);
    return new CasePart(
        seen.stream().map(s -> views.row(s, cards.get(clientOf(s)))).toList(),
        queries.count(filter));
  }

  /** All open ones of the tenant. */
  @Allows(value = Role.LEAD, effect = READS)
  public List<CaseRow> all(CaseFilter filter) {
    return rows(filter);
  }

  private static CaseFilter of(CaseFilter filter, OmbudId ombud) {
    return new CaseFilter(
        filter.state(), ombud, filter.phase(), filter.attention(), filter.closedIn());
  }

  private List<CaseRow> rows(CaseFilter filter) {
    List<Seen> seen = queries.matching(filter);
    Map<ClientId, ClientCard> cards = cardsOf(seen);
    return seen.stream()
        .map(s -> views.row(s, cards.get(clientOf(s))))
        .filter(row -> !filter.attention() || !row.signs().isEmpty())
        .sorted(Comparator.comparing(row -> row.signs().isEmpty()))
        .toList();
  }

  /** An ombud's list holds own cases only, so all of its clients are own. */
  private Map<ClientId, ClientCard> cardsOf(List<Seen> seen) {
    Set<ClientId> ids = seen.stream().map(CaseList::clientOf).collect(Collectors.toSet());
    return ids.isEmpty() ? Map.of() : byId(clients.cards(ids, ids));
  }

  private static Map<ClientId, ClientCard> byId(List<ClientCard> cards) {
    return cards.stream()
        .collect(Collectors.toMap(ClientCard::id, Function.identity(), (one, same) -> one));
  }

  /**
   * Cases, open and closed, of people with the name, or the case with the number (2026-17).
   *
   * @param words a name or a part of it, or a case number; nothing is found for a blank
   */
  @Allows(
      value = {Role.OMBUD, Role.LEAD},
      effect = READS)
  public List<CaseRow> search(String words) {
    if (words == null || words.isBlank()) {
      return List.of();
    }
    Optional<CaseNumber> number = CaseNumber.parse(words);
    if (number.isPresent()) {
      List<Seen> seen = permitted(queries.numbered(number.get()));
      Map<ClientId, ClientCard> cards = cardsOf(seen);
      return seen.stream().map(s -> views.row(s, cards.get(clientOf(s)))).toList();
    }
    return named(words);
  }

  private List<CaseRow> named(String words) {
    Map<ClientId, ClientCard> found = byId(clients.searchByName(words, own.ofTheUser()));
    List<UUID> ids = found.keySet().stream().map(ClientId::value).toList();
    return ids.isEmpty()
        ? List.of()
        : permitted(queries.ofClients(ids)).stream()
            .map(s -> views.row(s, found.get(clientOf(s))))
            .toList();
  }

  private List<Seen> permitted(List<Seen> seen) {
    return seen.stream().filter(s -> worker.isLead() || worker.is(s.aCase().ombud())).toList();
  }

  /**
   * @throws NotFound when the tenant has no such case, or it is another ombud's
   */
  @Allows(
      value = {Role.OMBUD, Role.LEAD},
      effect = READS)
  public CaseDetail one(CaseId id) {
    Seen seen = permitted(queries.one(id.value())).stream().findFirst().orElseThrow(NotFound::new);
    ClientId client = clientOf(seen);
    trail.read("casework.case", List.of(id.value()));
    return views.detail(seen, clients.details(client, Set.of(client)));
  }

  private static ClientId clientOf(Seen seen) {
    return new ClientId(seen.aCase().origin().client());
  }
}
