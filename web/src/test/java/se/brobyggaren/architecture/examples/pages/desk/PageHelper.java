package se.brobyggaren.architecture.examples.pages.desk;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import se.brobyggaren.audit.entity.Act;
import se.brobyggaren.kernel.ActiveScope;
import se.brobyggaren.kernel.Scope;
import se.brobyggaren.kernel.control.ActiveTenant;

class PageHelper {
  private static final ThreadLocal<Act> LAST = new ThreadLocal<>();
  EntityManager em;
  ActiveTenant tenant;

  void print(ActiveScope scope) {
    scope.set(new Scope.Platform());
    System.out.println(Instant.now() + " " + LAST.get());
  }
}
