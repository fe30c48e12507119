package se.brobyggaren.national.boundary.contributors;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.brobyggaren.national.boundary.StatementView;
import se.brobyggaren.national.boundary.ThemeId;
import se.brobyggaren.national.boundary.ThemeState;

/**
 * A theme as a contributing tenant sees it (nationellt tema, återkoppling): the nation's own words
 * and counts, never another tenant's name or text.
 *
 * @param authorities national codes
 * @param types national codes
 * @param reports of all tenants
 * @param tenants that report the same, this one included
 * @param counties they lie in
 * @param own reports that this tenant has in it
 * @param statements newest first
 */
public record ContributedTheme(
    ThemeId id,
    String title,
    String summary,
    String consequence,
    List<String> authorities,
    List<String> types,
    ThemeState state,
    LocalDate since,
    int reports,
    int tenants,
    int counties,
    List<OwnReport> own,
    List<StatementView> statements)
    implements Serializable {

  /** A report of the tenant's own, by its number. */
  public record OwnReport(int year, int number, LocalDate reportedOn) implements Serializable {}

  /** The latest answer or decision; null while nothing was said. */
  public StatementView latest(StatementView.Kind kind) {
    return statements.stream().filter(s -> s.kind() == kind).findFirst().orElse(null);
  }
}
