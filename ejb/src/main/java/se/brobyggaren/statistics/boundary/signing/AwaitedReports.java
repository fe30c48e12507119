package se.brobyggaren.statistics.boundary.signing;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Last year's reports that nobody has signed (att underteckna).
 *
 * @param due the day the annual return has to be with Länsstyrelsen (SFS 2013:522 § 10); null when
 *     that one is signed
 * @param overdue the day has passed
 */
public record AwaitedReports(int year, int count, LocalDate due, boolean overdue)
    implements Serializable {}
