package se.brobyggaren.client.boundary;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.client.control.Clients;
import se.brobyggaren.client.control.Sealer;
import se.brobyggaren.client.entity.Client;
import se.brobyggaren.client.entity.CorrectionRules;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.Changed;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;

/**
 * The register of clients (klientregister). Every reading is kept in the audit record; a list is
 * one entry. Of a protected identity, name, contact and municipality are shown to the lead and to
 * the person's own ombud only (DOMAIN section 8): {@code own} names the clients whose ombud asks.
 */
@Stateless
public class ClientRegister {
  @Inject Clients clients;
  @Inject Sealer sealer;
  @Inject TenantConfigurations configurations;
  @Inject AuditTrail trail;
  @Inject CurrentUser user;
  @Inject Clock clock;

  @Allows({Role.OMBUD, Role.LEAD})
  public ClientId register(@Valid RegisterClient wish) {
    UUID id = clients.register(wish);
    trail.acted("client.register", id);
    return new ClientId(id);
  }

  /** In the order of the ids; ids that name no client of the tenant are left out. */
  @Allows(
      value = {Role.OMBUD, Role.LEAD},
      effect = READS)
  public List<ClientCard> cards(Collection<ClientId> ids, Set<ClientId> own) {
    return shown("client.list", clients.inOrder(ids), own);
  }

  /**
   * @throws NotFound when the tenant has no such client
   */
  @Allows(
      value = {Role.OMBUD, Role.LEAD},
      effect = READS)
  public ClientDetails details(ClientId id, Set<ClientId> own) {
    Client client = clients.find(id).orElseThrow(NotFound::new);
    trail.read("client.details", List.of(id.value()));
    boolean seen = mayBeSeen(client, own);
    return new ClientDetails(
        card(client, seen),
        Guarded.of(seen ? sealer.contactOf(client) : null, seen),
        client.version());
  }

  /**
   * People are found by name or by client number, nothing else (SFS 2001:637). All words must
   * match; spelling variants of a name count as the same. A protected identity is not found by name
   * by others than those who may see it.
   */
  @Allows(
      value = {Role.OMBUD, Role.LEAD},
      effect = READS)
  public List<ClientCard> searchByName(String words, Set<ClientId> own) {
    if (words != null && words.strip().matches("\\d{1,9}")) {
      return shown("client.search", clients.byNumber(Integer.parseInt(words.strip())), own);
    }
    List<Client> seen =
        clients.named(words).stream().filter(client -> mayBeSeen(client, own)).toList();
    return shown("client.search", seen, own);
  }

  /** Clients who may be the same person: the same year of birth and at least two like names. */
  @Allows(
      value = {Role.OMBUD, Role.LEAD},
      effect = READS)
  public List<ClientCard> perhapsThe(String name, int yearOfBirth) {
    return shown("client.recognise", clients.like(name, yearOfBirth), Set.of());
  }

  /**
   * @throws Changed when somebody corrected it meanwhile
   * @throws ClientRefused when the year of birth or the area becomes one that no referral may have
   * @throws NotFound when the tenant has no such client, or it is protected from the caller
   */
  @Allows({Role.OMBUD, Role.LEAD})
  public void correct(@Valid CorrectClient wish, Set<ClientId> own) {
    Client client = clients.find(wish.client()).orElseThrow(NotFound::new);
    if (!mayBeSeen(client, own)) {
      throw new NotFound();
    }
    client.requireUnchanged(wish.version());
    var rules = new CorrectionRules(configurations.current(), LocalDate.now(clock));
    clients.correct(client, rules.checked(wish, client.yearOfBirth(), client.area()));
    trail.acted("client.correct", wish.client().value());
  }

  /**
   * The person lives elsewhere now; where they lived before is kept.
   *
   * @param to also outside the areas that the tenant serves
   * @throws NotFound when the tenant has no such client, or it is protected from the caller
   */
  @Allows({Role.OMBUD, Role.LEAD})
  public void move(ClientId id, Area to, Set<ClientId> own) {
    Client client = clients.find(id).orElseThrow(NotFound::new);
    if (!mayBeSeen(client, own)) {
      throw new NotFound();
    }
    if (!client.area().equals(to)) {
      clients.move(client, to);
      trail.acted("client.move", id.value());
    }
  }

  private List<ClientCard> shown(String activity, List<Client> found, Set<ClientId> own) {
    trail.read(activity, found.stream().map(Client::key).toList());
    return found.stream().map(client -> card(client, mayBeSeen(client, own))).toList();
  }

  private boolean mayBeSeen(Client client, Set<ClientId> own) {
    return !client.protectedIdentity()
        || user.has(Role.LEAD)
        || own.contains(new ClientId(client.key()));
  }

  private ClientCard card(Client client, boolean seen) {
    return new ClientCard(
        new ClientId(client.key()),
        client.number(),
        Guarded.of(seen ? sealer.nameOf(client) : null, seen),
        client.yearOfBirth(),
        client.sex(),
        Guarded.of(seen ? client.area() : null, seen),
        client.protectedIdentity());
  }
}
