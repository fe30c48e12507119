package se.brobyggaren.national.boundary.sorting;

import java.io.Serializable;
import java.util.List;
import se.brobyggaren.national.boundary.ShareId;
import se.brobyggaren.national.boundary.ThemeId;

/**
 * A report that is like another one, and why (liknande rapport).
 *
 * @param id the like report
 * @param tenant name of its tenant
 * @param event its own text
 * @param theme the theme it is in, null while it is in none
 * @param title of that theme, null while it is in none
 * @param authorities national codes that both have
 * @param types national codes that both have
 * @param words that both texts use, most of them as the like report writes them
 */
public record LikeReport(
    ShareId id,
    String tenant,
    String event,
    ThemeId theme,
    String title,
    List<String> authorities,
    List<String> types,
    Likeness likeness,
    List<String> words)
    implements Serializable {}
