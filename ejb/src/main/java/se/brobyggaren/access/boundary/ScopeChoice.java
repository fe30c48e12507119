package se.brobyggaren.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.brobyggaren.kernel.ActiveScope;
import se.brobyggaren.kernel.BeforeScope;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.NotAllowed;
import se.brobyggaren.tenancy.boundary.ScopeDirectory;

/** The scopes somebody may choose among, and the choice. One works in one scope at a time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ScopeChoice {
  @Inject CurrentUser user;
  @Inject ActiveScope active;
  @Inject ScopeDirectory directory;

  /** In alphabetical order of name. */
  @BeforeScope("the choice of a scope needs the list")
  public List<Membership> memberships() {
    return user.scopes().stream()
        .map(directory::entry)
        .flatMap(Optional::stream)
        .map(
            e ->
                new Membership(
                    e.scope().alias(), e.name(), user.rolesIn(e.scope().alias()), e.ended()))
        .sorted(Comparator.comparing(Membership::name))
        .toList();
  }

  /**
   * Makes the scope the active one of this request.
   *
   * @throws NotAllowed when the user has no role in it, or it does not exist: the two look the same
   */
  @BeforeScope("no scope is active yet")
  public void choose(String alias) {
    if (!user.scopes().contains(alias)) {
      throw new NotAllowed();
    }
    active.set(directory.entry(alias).orElseThrow(NotAllowed::new).scope());
  }
}
