package se.brobyggaren.survey.boundary;

/** Whether the goal for satisfaction (nöjdhetsmålet) is reached. */
public enum GoalReached {
  /** The whole interval lies at the goal or above. */
  YES,
  /** The interval holds the goal: there are too few answers to say. */
  UNCERTAIN,
  /** The whole interval lies below. */
  NO;

  static GoalReached of(Share share, int percent) {
    double goal = percent / 100.0;
    if (share.low() >= goal) {
      return YES;
    }
    return share.high() < goal ? NO : UNCERTAIN;
  }
}
