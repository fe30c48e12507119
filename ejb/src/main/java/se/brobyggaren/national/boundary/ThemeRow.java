package se.brobyggaren.national.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A theme in the list. Counts are of reports, not of persons, and only of what is not taken back.
 *
 * @param authorities national codes
 * @param types national codes
 */
public record ThemeRow(
    ThemeId id,
    String title,
    List<String> authorities,
    List<String> types,
    ThemeState state,
    LocalDate since,
    int reports,
    int tenants,
    int counties,
    Trend trend)
    implements Serializable {}
