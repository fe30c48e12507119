package se.brobyggaren.national.boundary.contributors;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import se.brobyggaren.deficiency.boundary.ThemeOfReport;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.national.control.ThemesOfTenant;

/** Shows on a tenant's own report which national theme it is part of (återkoppling). */
@ApplicationScoped
public class ThemeComesBack implements ThemeOfReport {
  @Inject ThemesOfTenant themes;

  /** One statement. */
  @Override
  @Allows(
      value = {Role.OMBUD, Role.LEAD, Role.GROUP_MEMBER},
      effect = READS)
  public Optional<ReportTheme> of(UUID share) {
    return themes.holding(share);
  }
}
