package se.brobyggaren.national.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.brobyggaren.national.boundary.contributors.ContributedTheme;

/**
 * Schema national through the login {@code county}: themes and what was said of them. It may read
 * neither their members nor what tenants have published.
 */
@ApplicationScoped
public class ThemesForCounties {
  @PersistenceContext(unitName = "county")
  EntityManager em;

  public List<ContributedTheme> all() {
    return ThemeRows.themes(em, List.of());
  }
}
