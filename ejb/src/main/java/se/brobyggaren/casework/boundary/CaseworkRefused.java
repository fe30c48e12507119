package se.brobyggaren.casework.boundary;

import se.brobyggaren.kernel.BusinessRuleViolation;

/** A change of the register or of a case that a rule forbids. */
public class CaseworkRefused extends BusinessRuleViolation {
  /** Why; the sentence stands in the bundles. */
  public enum Reason {
    /** Only somebody who holds the role of ombud in the tenant is registered. */
    personIsNotOmbud,
    alreadyRegistered,
    endBeforeStart,
    /** Two shares of full time on the same day. */
    positionsOverlap,
    /** Cases are handed over before an ombud leaves. */
    holdsOpenCases,
    /** The ombud does not serve on the day. */
    ombudNotInService,
    dayInFuture,
    dayBeforeOpening,
    dayBeforeApplication,
    /** The case was held, or a contact took place, after the day. */
    dayBeforeWhatHappened,
    dayAfterClose,
    caseIsClosed,
    caseIsOpen,
    clientHasOpenCase,
    heldByThatOmbud,
    unknownTerm,
    unknownOutcome,
    /** More than three months since the close, another client, or no similar reason (rule 5). */
    notAReturn,
    assignmentIsDone,
    /** Only one move is recorded for a day. */
    movedThatDay,
    /** The client lived there already, or the next move goes there. */
    livesThere,
    /** No municipality of Sweden, or a district that the tenant does not serve. */
    unknownPlace,
    /** Children under 18 live at home of somebody who has none. */
    noMinorChildren
  }

  public CaseworkRefused(Reason reason) {
    super("casework.refused." + reason);
  }
}
