package se.brobyggaren.statistics.boundary;

import java.io.Serializable;
import se.brobyggaren.tenantconfig.report.Dimension;

/**
 * Work that was recorded or corrected after the quarter before had been published (rättelse efter
 * publicering): what was published as its closing is not this quarter's opening. The line that
 * explains the difference; what was published stays.
 */
public record Correction(Dimension by, String category, long published, long opening)
    implements Serializable {
  public long difference() {
    return opening - published;
  }
}
