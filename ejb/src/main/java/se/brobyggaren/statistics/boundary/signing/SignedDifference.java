package se.brobyggaren.statistics.boundary.signing;

import java.io.Serializable;
import se.brobyggaren.tenantconfig.values.LocalText;

/**
 * A figure that the records say otherwise today than when it was signed (avvikelse efter
 * underskrift).
 *
 * @param split the category of a split table; null when it is not split
 * @param signed null where there was no such figure
 * @param now null where there is none any more
 */
public record SignedDifference(
    LocalText table, LocalText split, LocalText row, LocalText column, Long signed, Long now)
    implements Serializable {}
