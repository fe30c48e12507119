package se.brobyggaren.access.control;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.brobyggaren.access.entity.Person;
import se.brobyggaren.access.entity.RoleGrant;
import se.brobyggaren.kernel.Identity;
import se.brobyggaren.kernel.Role;

/** A person's key and granted roles of today, by scope alias. */
public record Standing(UUID person, Map<String, Set<Role>> granted) {

  static Standing of(List<Object[]> personAndGrant) {
    Map<String, Set<Role>> roles = new HashMap<>();
    for (Object[] row : personAndGrant) {
      if (row[1] instanceof RoleGrant grant) {
        roles.computeIfAbsent(grant.scope(), scope -> EnumSet.noneOf(Role.class)).add(grant.role());
      }
    }
    return new Standing(((Person) personAndGrant.get(0)[0]).id(), roles);
  }

  /** Only where the provider and the grants agree. */
  public Map<String, Set<Role>> agreedWith(Identity identity) {
    Map<String, Set<Role>> agreed = new HashMap<>(granted);
    agreed.keySet().retainAll(identity.organizations());
    return agreed;
  }
}
