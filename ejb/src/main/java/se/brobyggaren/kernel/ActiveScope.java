package se.brobyggaren.kernel;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The scope that the request in hand acts in; there is no default. */
@RequestScoped
public class ActiveScope {
  private Scope scope;

  public Optional<Scope> current() {
    return Optional.ofNullable(scope);
  }

  public boolean isSet() {
    return scope != null;
  }

  public void set(Scope chosen) {
    scope = chosen;
  }

  /**
   * @throws NoScope when nothing is chosen
   */
  public Scope require() {
    return current().orElseThrow(NoScope::new);
  }

  /**
   * @throws NoScope when the scope is not a tenant
   */
  public Scope.Tenant tenant() {
    if (require() instanceof Scope.Tenant tenant) {
      return tenant;
    }
    throw new NoScope();
  }
}
