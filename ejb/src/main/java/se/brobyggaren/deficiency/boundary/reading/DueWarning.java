package se.brobyggaren.deficiency.boundary.reading;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day that is near or has passed (påminnelse).
 *
 * @param authority the tenant's own code, null where the day is the group's own
 */
public record DueWarning(Kind kind, String authority, LocalDate day) implements Serializable {
  /** How many days before the day the warning begins. */
  public static final int DAYS_BEFORE = 14;

  /** What is due. */
  public enum Kind {
    ANSWER_SOON,
    ANSWER_OVERDUE,
    MEASURE_SOON,
    MEASURE_OVERDUE;

    public boolean isOverdue() {
      return this == ANSWER_OVERDUE || this == MEASURE_OVERDUE;
    }
  }
}
