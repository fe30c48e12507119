package se.brobyggaren.deficiency.boundary.reading;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import se.brobyggaren.deficiency.boundary.DeficiencyState;

/**
 * Reports of a year, authority, type and state (R7), with counts over exactly these rows.
 *
 * @param byAuthority by the tenant's own code; a report that concerns two counts once in each
 * @param byType by the tenant's own code, as above
 */
public record ReportList(
    List<ReportRow> rows,
    Map<DeficiencyState, Integer> byState,
    Map<String, Integer> byAuthority,
    Map<String, Integer> byType,
    int overdue)
    implements Serializable {}
