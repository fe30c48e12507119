package se.brobyggaren.deficiency.boundary.sharing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What comes back from the nation (nationellt tema). The national component implements it; while
 * nobody does, nothing is shown. Called in the tenant's own transaction, by the login {@code
 * tenant}.
 */
public interface ThemeOfReport {

  /**
   * The theme that a shared report was joined to; empty while it is in none.
   *
   * @param share key of the copy in schema published
   */
  Optional<ReportTheme> of(UUID share);

  /**
   * A theme as a contributing tenant sees it.
   *
   * @param tenants that report the same, this one included
   * @param counties they lie in
   * @param state in the reader's own words, a key of the bundles
   * @param answer of the responsible authority, null for none
   */
  record ReportTheme(
      UUID id,
      String title,
      int reports,
      int tenants,
      int counties,
      String state,
      LocalDate since,
      String answer,
      String decision)
      implements Serializable {}
}
