package se.brobyggaren.casework.boundary.reading;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.brobyggaren.casework.control.CaseQueries;
import se.brobyggaren.casework.control.Worker;
import se.brobyggaren.client.boundary.ClientId;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.Role;

/**
 * Whose ombud the current user is (egna klienter): they may see and correct what a protected
 * identity hides from others (DOMAIN section 8).
 */
@Stateless
public class OwnClients {
  @Inject CaseQueries queries;
  @Inject Worker worker;

  /** Of open and closed cases; none for somebody who holds no case. */
  @Allows(
      value = {Role.OMBUD, Role.LEAD},
      effect = READS)
  public Set<ClientId> ofTheUser() {
    return worker.self().map(self -> queries.clientsOf(self.key())).orElseGet(List::of).stream()
        .map(ClientId::new)
        .collect(Collectors.toUnmodifiableSet());
  }
}
