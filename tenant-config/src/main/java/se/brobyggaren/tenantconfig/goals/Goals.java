package se.brobyggaren.tenantconfig.goals;

import java.io.Serializable;
import se.brobyggaren.tenantconfig.values.LocalText;

/**
 * Goals (mål) and thresholds.
 *
 * @param timeLimitMonths DOMAIN rule 6, null when there is none
 * @param satisfactionPercent share of satisfied clients aimed at, null when not stated
 * @param satisfactionBy how satisfaction is measured, null when not stated
 * @param recurrenceThreshold how many occurrences make a systemfel (DOMAIN rule 8), 1 unless stated
 */
public record Goals(
    Integer timeLimitMonths,
    Integer satisfactionPercent,
    LocalText satisfactionBy,
    int recurrenceThreshold)
    implements Serializable {
  public static final Goals NOT_STATED = new Goals(null, null, null, 1);

  public Goals {
    if (recurrenceThreshold == 0) {
      recurrenceThreshold = 1;
    }
    if (recurrenceThreshold < 0
        || timeLimitMonths != null && timeLimitMonths < 1
        || satisfactionPercent != null && (satisfactionPercent < 1 || satisfactionPercent > 100)) {
      throw new IllegalArgumentException("a goal out of range");
    }
  }
}
