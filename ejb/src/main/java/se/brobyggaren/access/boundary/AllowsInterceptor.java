package se.brobyggaren.access.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.util.Arrays;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.kernel.ActiveScope;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.NotAllowed;
import se.brobyggaren.kernel.Scope;
import se.brobyggaren.tenancy.boundary.ScopeDirectory;
import se.brobyggaren.tenancy.boundary.TenantHasEnded;

/**
 * Lets a boundary call through or refuses it: somebody is signed in, a scope is active, a role of
 * the annotation is held in it today, and an ended tenant is not changed. A change that says
 * nothing to the audit trail leaves an entry with the method's name.
 */
@Allows
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class AllowsInterceptor implements Serializable {
  @Inject ActiveScope active;
  @Inject CurrentUser user;
  @Inject AuditTrail trail;
  @Inject ScopeDirectory directory;

  @AroundInvoke
  public Object check(InvocationContext call) throws Exception {
    Allows allows = call.getMethod().getAnnotation(Allows.class);
    if (!active.isSet() && user.scopes().isEmpty()) {
      throw new NotAllowed();
    }
    Scope scope = active.require();
    String activity = nameOf(call);
    if (Arrays.stream(allows.value()).noneMatch(user::has)) {
      trail.refused(activity);
      throw new NotAllowed();
    }
    boolean changes = allows.effect() == Allows.Effect.CHANGES;
    if (changes && directory.entry(scope.alias()).map(ScopeDirectory.Entry::ended).orElse(false)) {
      throw new TenantHasEnded();
    }
    int before = trail.written();
    Object result = call.proceed();
    if (allows.effect() != Allows.Effect.READS && trail.written() == before) {
      trail.acted(activity);
    }
    return result;
  }

  /** {@code component.Class.method}, also when the class moves within its component. */
  private static String nameOf(InvocationContext call) {
    Class<?> type = call.getMethod().getDeclaringClass();
    String component = type.getPackageName().replace("se.brobyggaren.", "").replaceAll("\\..*", "");
    return component + "." + type.getSimpleName() + "." + call.getMethod().getName();
  }
}
