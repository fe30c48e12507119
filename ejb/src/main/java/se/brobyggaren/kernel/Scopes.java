package se.brobyggaren.kernel;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Runs work outside a request (a job, a start-up task) in one scope and as somebody. */
public final class Scopes {
  private Scopes() {}

  /**
   * Runs {@code work} as {@code who} with {@code roles} in {@code scope}; what was active before is
   * active again after.
   */
  public static <T> T within(Scope scope, Identity who, Set<Role> roles, Supplier<T> work) {
    RequestContextController context = CDI.current().select(RequestContextController.class).get();
    boolean opened = context.activate();
    try {
      ActiveScope active = CDI.current().select(ActiveScope.class).get();
      CurrentUser user = CDI.current().select(CurrentUser.class).get();
      Scope before = active.current().orElse(null);
      Standing standing = Standing.of(user);
      active.set(scope);
      user.recognised(who, null, Map.of(scope.alias(), roles));
      try {
        return work.get();
      } finally {
        active.set(before);
        standing.restoreTo(user);
      }
    } finally {
      if (opened) {
        context.deactivate();
      }
    }
  }

  /** As {@link #within(Scope, Identity, Set, Supplier)}, for work without a result. */
  public static void within(Scope scope, Identity who, Set<Role> roles, Runnable work) {
    within(
        scope,
        who,
        roles,
        () -> {
          work.run();
          return null;
        });
  }

  private record Standing(Identity who, UUID person, Map<String, Set<Role>> roles) {
    static Standing of(CurrentUser user) {
      var roles = user.scopes().stream().collect(Collectors.toMap(alias -> alias, user::rolesIn));
      return new Standing(user.current().orElse(null), user.personId().orElse(null), roles);
    }

    void restoreTo(CurrentUser user) {
      user.recognised(who, person, roles);
    }
  }
}
