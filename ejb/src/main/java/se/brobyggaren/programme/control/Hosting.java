package se.brobyggaren.programme.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.brobyggaren.kernel.ActiveScope;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;
import se.brobyggaren.tenantconfig.TenantConfiguration;

/** Whether the active tenant hosts programmes (värdskap for a förbund's insatser). */
@ApplicationScoped
public class Hosting {
  @Inject TenantConfigurations configurations;
  @Inject ActiveScope active;
  @Inject Clock clock;

  private final Map<Integer, Answer> answers = new ConcurrentHashMap<>();

  private record Answer(LocalDate day, boolean hosts) {}

  /**
   * Asked for every page's menu. Only a file says it, and a file is read at the start, so within a
   * day the answer stays.
   */
  public boolean isHost() {
    var today = LocalDate.now(clock);
    var tenant = active.tenant().number();
    var known = answers.get(tenant);
    if (known == null || !known.day().equals(today)) {
      known = new Answer(today, configurations.current().programmes() != null);
      answers.put(tenant, known);
    }
    return known.hosts();
  }

  /**
   * The configuration of today.
   *
   * @throws NotFound where the tenant hosts none
   */
  public TenantConfiguration require() {
    var tenant = configurations.current();
    if (tenant.programmes() == null) {
      throw new NotFound();
    }
    return tenant;
  }
}
