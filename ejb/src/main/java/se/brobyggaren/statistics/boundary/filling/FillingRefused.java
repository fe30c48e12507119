package se.brobyggaren.statistics.boundary.filling;

import se.brobyggaren.kernel.BusinessRuleViolation;

/** What cannot be filled in, with the reason. */
public class FillingRefused extends BusinessRuleViolation {
  /** Why; the sentence stands in the bundles. */
  public enum Reason {
    /** What it says is frozen until the signature is taken back. */
    signed,
    /** The form has no such question, table or line. */
    notOnTheForm,
    /** Kronor and numbers are whole. */
    notWhole,
    /** Months, rate and ombud belong together. */
    periodIncomplete,
    /** It ends before it begins. */
    periodTurned,
    /** Two periods share a month: that month would be granted twice. */
    periodsOverlap
  }

  public FillingRefused(Reason reason, String place) {
    super("statistics.fillingRefused." + reason, place);
  }
}
