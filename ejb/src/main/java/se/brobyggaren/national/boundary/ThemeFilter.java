package se.brobyggaren.national.boundary;

/**
 * Which themes to show; null or blank is no condition.
 *
 * @param authority national code
 * @param type national code
 * @param text a piece of the title or the description
 * @param sort title, state, reports, tenants, counties, thisYear or change; with a minus in front
 *     the other way round; null is most reports first
 */
public record ThemeFilter(
    String authority, String type, ThemeState state, String text, String sort) {
  public static final ThemeFilter ALL = new ThemeFilter(null, null, null, null, null);
}
