package se.brobyggaren.statistics.boundary;

import java.io.Serializable;

/**
 * A closed quarter that the lead has not published (väntar på publicering). The whole county waits
 * for it, since its figures are released when all services have published.
 *
 * @param daysSinceItEnded on the day of the question
 * @param overdue a later quarter has ended too
 */
public record AwaitedQuarter(Quarter quarter, long daysSinceItEnded, boolean overdue)
    implements Serializable {}
