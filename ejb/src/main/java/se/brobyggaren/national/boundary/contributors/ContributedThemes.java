package se.brobyggaren.national.boundary.contributors;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.national.boundary.ThemeId;
import se.brobyggaren.national.control.ThemesOfTenant;

/**
 * What comes back from the nation to the tenants that contributed (återkoppling). A theme is seen
 * as long as a report of the tenant's own is in it; the database holds that too.
 */
@Stateless
public class ContributedThemes {
  @Inject ThemesOfTenant themes;

  /** The latest change first. Three statements. */
  @Allows(
      value = {Role.OMBUD, Role.LEAD, Role.GROUP_MEMBER},
      effect = READS)
  public List<ContributedTheme> list() {
    return themes.all();
  }

  /** As {@link #list()}, without what was said and reported. One statement. */
  @Allows(
      value = {Role.OMBUD, Role.LEAD, Role.GROUP_MEMBER},
      effect = READS)
  public List<ThemeTitle> titles() {
    return themes.titles();
  }

  /**
   * @throws NotFound also for a theme that the tenant has no report in
   */
  @Allows(
      value = {Role.OMBUD, Role.LEAD, Role.GROUP_MEMBER},
      effect = READS)
  public ContributedTheme of(ThemeId id) {
    return themes.all().stream()
        .filter(theme -> theme.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
