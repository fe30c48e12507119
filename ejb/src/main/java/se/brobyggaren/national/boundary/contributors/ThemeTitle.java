package se.brobyggaren.national.boundary.contributors;

import java.io.Serializable;
import se.brobyggaren.national.boundary.ThemeId;
import se.brobyggaren.national.boundary.ThemeState;

/**
 * A theme (nationellt tema) that the tenant contributed to, by its name and how far it has come.
 */
public record ThemeTitle(ThemeId id, String title, ThemeState state) implements Serializable {}
