package se.brobyggaren.client.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.brobyggaren.client.boundary.Area;
import se.brobyggaren.client.boundary.ClientId;
import se.brobyggaren.client.boundary.RegisterClient;
import se.brobyggaren.client.entity.Client;
import se.brobyggaren.kernel.Ids;

/** The clients of the active tenant. */
@ApplicationScoped
public class Clients {
  /** A search that finds more says too little. */
  private static final int MOST_FOUND = 50;

  private static final int NAMES_THAT_MAKE_IT_LIKELY = 2;

  @PersistenceContext(unitName = "tenant")
  EntityManager em;

  @Inject Sealer sealer;
  @Inject Clock clock;

  public UUID register(RegisterClient wish) {
    UUID id = Ids.next();
    em.persist(new Client(id, sealer.nextClientNumber(), sealer.sealed(id, wish), clock.instant()));
    sealer.tokens(id, wish.name()).forEach(em::persist);
    return id;
  }

  public void correct(Client client, RegisterClient now) {
    em.persist(client.correct(sealer.sealed(client.key(), now), clock.instant()));
    em.createQuery("delete from NameToken t where t.clientId = :client")
        .setParameter("client", client.key())
        .executeUpdate();
    sealer.tokens(client.key(), now.name()).forEach(em::persist);
  }

  public void move(Client client, Area to) {
    em.persist(client.move(to, clock.instant()));
  }

  public Optional<Client> find(ClientId id) {
    return Optional.ofNullable(em.find(Client.class, id.value()));
  }

  public List<Client> inOrder(Collection<ClientId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    List<UUID> keys = ids.stream().map(ClientId::value).distinct().toList();
    Map<UUID, Client> found = new HashMap<>();
    em.createQuery("select c from Client c where c.id in :ids", Client.class)
        .setParameter("ids", keys)
        .getResultStream()
        .forEach(client -> found.put(client.key(), client));
    return keys.stream().filter(found::containsKey).map(found::get).toList();
  }

  public List<Client> byNumber(int number) {
    return em.createQuery("select c from Client c where c.number = :number", Client.class)
        .setParameter("number", number)
        .getResultList();
  }

  /** Whose name has all the words. */
  public List<Client> named(String words) {
    List<byte[]> tokens = sealer.tokens(words);
    return withTokens(tokens, tokens.size()).stream().limit(MOST_FOUND).toList();
  }

  public List<Client> like(String name, int yearOfBirth) {
    List<byte[]> tokens = sealer.tokens(name);
    return withTokens(tokens, Math.min(tokens.size(), NAMES_THAT_MAKE_IT_LIKELY)).stream()
        .filter(client -> client.yearOfBirth() == yearOfBirth)
        .toList();
  }

  private List<Client> withTokens(List<byte[]> tokens, int least) {
    if (tokens.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            """
            select c from Client c where c.id in (
              select t.clientId from NameToken t where t.token in :tokens
              group by t.clientId having count(t.token) >= :least)
            """,
            Client.class)
        .setParameter("tokens", tokens)
        .setParameter("least", (long) least)
        .getResultStream()
        .sorted(Comparator.comparingInt(Client::number))
        .toList();
  }
}
