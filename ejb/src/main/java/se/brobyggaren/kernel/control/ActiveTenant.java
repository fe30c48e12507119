package se.brobyggaren.kernel.control;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.spi.CDI;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import se.brobyggaren.kernel.ActiveScope;
import se.brobyggaren.kernel.Scope;

/** Tells the ORM the tenant of the active scope; without one the ORM refuses to open a session. */
public class ActiveTenant implements CurrentTenantIdentifierResolver<Integer> {

  @Override
  public Integer resolveCurrentTenantIdentifier() {
    try {
      return CDI.current()
          .select(ActiveScope.class)
          .get()
          .current()
          .map(ActiveTenant::number)
          .orElse(null);
    } catch (ContextNotActiveException outsideAnyRequest) {
      return null;
    }
  }

  private static Integer number(Scope scope) {
    return scope instanceof Scope.Tenant tenant ? tenant.number() : null;
  }

  /** A session that lives on must not slip into another tenant. */
  @Override
  public boolean validateExistingCurrentSessions() {
    return true;
  }
}
