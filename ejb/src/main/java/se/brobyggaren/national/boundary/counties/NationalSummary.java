package se.brobyggaren.national.boundary.counties;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.national.boundary.contributors.ContributedTheme;
import se.brobyggaren.national.control.ThemesForCounties;

/**
 * The national summary as a county board reads it (DOMAIN section 3): themes with their counts,
 * answers and decisions. No shared report, and no tenant by name.
 */
@Stateless
public class NationalSummary {
  @Inject ThemesForCounties themes;

  /** The latest change first; nobody's own reports. Two statements. */
  @Allows(value = Role.COUNTY_READER, effect = READS)
  public List<ContributedTheme> list() {
    return themes.all();
  }
}
