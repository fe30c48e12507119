package se.brobyggaren.statistics.boundary.signing;

import java.io.Serializable;
import se.brobyggaren.tenantconfig.values.LocalText;

/**
 * What stands in the way of signing a report (hinder).
 *
 * @param about the day, question, line or word; null of {@link Kind#DOES_NOT_ADD_UP}
 */
public record Hindrance(Kind kind, LocalText about) implements Serializable {

  /** Why. */
  public enum Kind {
    /** The period ends today or later: what happens can still change it. */
    GOES_ON,
    /** An identity fails; the report shows which, and the records behind it. */
    DOES_NOT_ADD_UP,
    /** A question has no answer of this year; a draft is none. */
    NOT_ANSWERED,
    /** A figure is not filled in; none is written 0. */
    NOT_FILLED_IN,
    /** A word that is counted has no national code, so it cannot be given away (DOMAIN rule 14). */
    WORD_WITHOUT_CODE
  }
}
