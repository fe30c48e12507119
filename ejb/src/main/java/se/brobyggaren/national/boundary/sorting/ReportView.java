package se.brobyggaren.national.boundary.sorting;

import java.io.Serializable;
import java.util.List;
import se.brobyggaren.national.boundary.SharedReport;
import se.brobyggaren.national.boundary.ThemeId;

/**
 * A shared report, where it stands and where it may belong (delad brist).
 *
 * @param theme it is in, null while it is unsorted
 * @param title of that theme, null while it is unsorted
 * @param suggestions other themes, at most three
 * @param like unsorted reports, at most three
 */
public record ReportView(
    SharedReport report,
    ThemeId theme,
    String title,
    List<Suggestion> suggestions,
    List<LikeReport> like)
    implements Serializable {}
