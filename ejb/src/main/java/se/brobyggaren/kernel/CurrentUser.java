package se.brobyggaren.kernel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who acts in the request in hand, and with which roles in which scopes, as of today. */
@RequestScoped
public class CurrentUser {
  @Inject ActiveScope scope;

  private Identity identity;
  private UUID personId;
  private Map<String, Set<Role>> rolesByScope = Map.of();

  /**
   * @param person the platform's key of the person, null for a job
   * @param roles by scope alias; only scopes that both the identity provider and the grants name
   */
  public void recognised(Identity who, UUID person, Map<String, Set<Role>> roles) {
    identity = who;
    personId = person;
    rolesByScope = Map.copyOf(roles);
  }

  public boolean isRecognised() {
    return identity != null;
  }

  public Optional<Identity> current() {
    return Optional.ofNullable(identity);
  }

  /**
   * @throws NotAllowed when nobody is signed in
   */
  public Identity identity() {
    return current().orElseThrow(NotAllowed::new);
  }

  /** The platform's key of the person; empty for a job. */
  public Optional<UUID> personId() {
    return Optional.ofNullable(personId);
  }

  /** Roles in the active scope. */
  public Set<Role> roles() {
    return scope.current().map(active -> rolesIn(active.alias())).orElse(Set.of());
  }

  public Set<Role> rolesIn(String scopeAlias) {
    return rolesByScope.getOrDefault(scopeAlias, Set.of());
  }

  /** Aliases of the scopes in which the person holds at least one role. */
  public Set<String> scopes() {
    return rolesByScope.keySet();
  }

  public boolean has(Role role) {
    return roles().contains(role);
  }
}
