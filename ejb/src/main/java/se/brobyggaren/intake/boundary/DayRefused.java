package se.brobyggaren.intake.boundary;

import java.time.LocalDate;
import se.brobyggaren.kernel.BusinessRuleViolation;

/** A day that cannot be right: in the future, or before what it must follow. */
public class DayRefused extends BusinessRuleViolation {
  private DayRefused(String key, Object... args) {
    super(key, args);
  }

  /** Nothing has happened yet on a day to come. */
  public static void ifFuture(LocalDate day, LocalDate today) {
    if (day.isAfter(today)) {
      throw new DayRefused("intake.dayRefused.future", day);
    }
  }

  public static void ifBefore(LocalDate day, LocalDate earliest) {
    if (day.isBefore(earliest)) {
      throw new DayRefused("intake.dayRefused.before", day, earliest);
    }
  }
}
