package se.brobyggaren.casework.entity.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import se.brobyggaren.casework.boundary.reading.Sign;
import se.brobyggaren.casework.entity.Case;
import se.brobyggaren.tenantconfig.goals.Goals;

/**
 * What makes a case one to look at (ärenden att se över). The platform says so; a person decides.
 *
 * @param timeLimitMonths the tenant's goal, null when none is stated
 * @param today the day it is looked at
 */
public record Attention(Integer timeLimitMonths, LocalDate today) {
  private static final int QUIET_MONTHS = 6;
  private static final int SHOWN_MONTHS_BEFORE = 3;

  public static Attention by(Goals goals, LocalDate today) {
    return new Attention(goals.timeLimitMonths(), today);
  }

  /**
   * @param lastContact the latest contact, or the day the case was opened or resumed when there was
   *     none since
   */
  public Set<Sign> signs(Case aCase, LocalDate lastContact) {
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    if (!aCase.isOpen()) {
      return signs;
    }
    if (aCase.awaiting() == null && !lastContact.plusMonths(QUIET_MONTHS).isAfter(today)) {
      signs.add(Sign.NO_CONTACT);
    }
    LocalDate goal = timeGoal(aCase.openedOn());
    if (goal != null && goal.isBefore(today)) {
      signs.add(Sign.TIME_GOAL_PASSED);
    } else if (goal != null && !goal.minusMonths(SHOWN_MONTHS_BEFORE).isAfter(today)) {
      signs.add(Sign.TIME_GOAL_NEAR);
    }
    return signs;
  }

  /** The day by which the case is to be done; null when the tenant states no time goal. */
  public LocalDate timeGoal(LocalDate openedOn) {
    return timeLimitMonths == null ? null : openedOn.plusMonths(timeLimitMonths);
  }
}
