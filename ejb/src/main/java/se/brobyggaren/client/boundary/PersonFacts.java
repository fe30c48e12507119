package se.brobyggaren.client.boundary;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import se.brobyggaren.client.control.Clients;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.Role;

/**
 * Year of birth, sex and area for rules and counts of later components. Never shown person by
 * person: lists of people go through {@link ClientRegister}, which keeps the readings.
 */
@Stateless
public class PersonFacts {
  @Inject Clients clients;

  @Allows(
      value = {Role.OMBUD, Role.LEAD, Role.TENANT_ADMIN},
      effect = READS)
  public Map<ClientId, ClientFacts> of(Collection<ClientId> ids) {
    return clients.inOrder(ids).stream()
        .collect(
            Collectors.toMap(
                client -> new ClientId(client.key()),
                client -> new ClientFacts(client.yearOfBirth(), client.sex(), client.area())));
  }
}
