package se.brobyggaren.access.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.brobyggaren.access.control.People;
import se.brobyggaren.access.control.Standing;
import se.brobyggaren.kernel.BeforeScope;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.Identity;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.kernel.Scope;

/**
 * Recognises who the identity provider has let in. Called once for every request, before a scope is
 * chosen.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {
  private static final String FIRST_OPERATOR = "BROBYGGAREN_FIRST_OPERATOR";

  @Inject People people;
  @Inject CurrentUser user;
  @Inject Clock clock;

  private String firstOperator;

  @PostConstruct
  void readSettings() {
    firstOperator = System.getenv(FIRST_OPERATOR);
  }

  /**
   * Makes the person the current user, with the roles that provider and grants agree on; somebody
   * new is remembered, so that roles can be granted to them.
   */
  @BeforeScope("roles are only known after this")
  public void recognise(Identity identity) {
    Standing standing = people.standingOf(identity).orElseGet(() -> meet(identity));
    if (isFirstOperator(identity)) {
      standing = appointOperator(identity, standing);
    }
    user.recognised(identity, standing.person(), standing.agreedWith(identity));
  }

  private Standing meet(Identity identity) {
    try {
      people.remember(identity);
    } catch (RuntimeException perhapsMetMeanwhile) {
      return met(identity).orElseThrow(() -> perhapsMetMeanwhile);
    }
    return met(identity).orElseThrow();
  }

  private Standing appointOperator(Identity identity, Standing standing) {
    people.grant(
        standing.person(),
        Scope.Platform.ALIAS,
        Role.OPERATOR,
        LocalDate.now(clock),
        null,
        FIRST_OPERATOR);
    return met(identity).orElseThrow();
  }

  private Optional<Standing> met(Identity identity) {
    return people.standingOf(identity);
  }

  private boolean isFirstOperator(Identity identity) {
    return identity.username() != null
        && identity.username().equals(firstOperator)
        && identity.organizations().contains(Scope.Platform.ALIAS)
        && !people.hasOperator();
  }
}
