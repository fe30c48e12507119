package se.brobyggaren.national.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import se.brobyggaren.deficiency.boundary.sharing.ThemeOfReport;

/**
 * Shows on a tenant's own report which national theme it is part of (återkoppling). The report's
 * own boundary has asked for the role; the database shows the tenant's own alone.
 */
@ApplicationScoped
public class ThemeComesBack implements ThemeOfReport {
  @Inject ThemesOfTenant themes;

  /** One statement. */
  @Override
  public Optional<ReportTheme> of(UUID share) {
    return themes.holding(share);
  }
}
