package se.brobyggaren.exchange.boundary;

import se.brobyggaren.kernel.BusinessRuleViolation;

/** A file of earlier years that cannot be worked on as it is, or not now. */
public class FileRefused extends BusinessRuleViolation {
  /** Why; the sentence stands in the bundles. */
  public enum Reason {
    empty,
    tooLarge,
    tooManyRows,
    /** A zip archive, or a workbook, which is one. */
    compressed,
    /** Has characters that no text has. */
    binary,
    /** Not UTF-8. */
    encoding,
    version,
    days,
    daysNotOver,
    daysOutsideService,
    /** The file in force tells of days that this one does not. */
    fewerDays,
    unknownColumn,
    columnTwice,
    columnMissing,
    quotes,
    /** Another file is being worked on. */
    busy,
    /**
     * Only what was checked can be taken, only what is worked on cancelled, only what is taken
     * withdrawn.
     */
    notInThatState
  }

  private final Reason reason;

  public FileRefused(Reason reason, Object... args) {
    super("exchange.refused." + reason, args);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
