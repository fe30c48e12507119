package se.brobyggaren.web.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.web.frame.MenuEntries;
import se.brobyggaren.web.frame.MenuEntry;

/** Menyns del om inställningar och verksamheter. */
@ApplicationScoped
public class TenancyMenu implements MenuEntries {
  @Override
  public List<MenuEntry> entries() {
    return List.of(
        new MenuEntry(
            800, "tenancy.priority-order.menu", "/app/tenancy/priority-order", Role.TENANT_ADMIN),
        new MenuEntry(810, "tenancy.goals.menu", "/app/tenancy/goals", Role.TENANT_ADMIN),
        new MenuEntry(
            815,
            "tenancy.vocabularies.menu",
            "/app/tenancy/vocabularies",
            Role.TENANT_ADMIN,
            Role.LEAD),
        new MenuEntry(
            820, "tenancy.versions.menu", "/app/tenancy/versions", Role.TENANT_ADMIN, Role.LEAD),
        new MenuEntry(900, "tenancy.tenants.menu", "/app/tenancy/tenants", Role.OPERATOR));
  }
}
