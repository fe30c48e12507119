package se.brobyggaren.deficiency.boundary.reading;

import se.brobyggaren.deficiency.boundary.DeficiencyState;

/**
 * What a list shows; null is everything.
 *
 * @param year of the report; for an observation, of the day it was noticed
 * @param authority the tenant's own code
 * @param type the tenant's own code
 */
public record ReportFilter(Integer year, String authority, String type, DeficiencyState state) {
  public static final ReportFilter EVERYTHING = new ReportFilter(null, null, null, null);
}
