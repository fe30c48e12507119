package se.brobyggaren.deficiency.entity;

import se.brobyggaren.deficiency.boundary.DeficiencyRefused;
import se.brobyggaren.deficiency.boundary.DeficiencyRefused.Reason;
import se.brobyggaren.deficiency.boundary.reading.ReportEvent;
import se.brobyggaren.deficiency.entity.shared.Copy;
import se.brobyggaren.deficiency.entity.shared.SharedDeficiency;

/** Giving a copy of a report to the nation, and taking it back (dela, återta). */
public final class Sharing {
  private final Deficiency report;

  Sharing(Deficiency report) {
    this.report = report;
  }

  /** Only what the group has before it can be shared, and only once at a time. */
  public SharedDeficiency give(SharedDeficiency.Given given, int seenVersion, Hand hand) {
    report.requireUnchanged(seenVersion);
    if (report.copy() != null) {
      throw new DeficiencyRefused(Reason.alreadyShared);
    }
    report.standing().require(report.standing().state().isWithTheGroup());
    var shared = new SharedDeficiency(report, given, hand.now());
    report.sharedAs(new Copy(shared.id(), hand.today()));
    report.happened(ReportEvent.SHARED, hand.today(), hand).saying(given.confirmed());
    return shared;
  }

  public void takeBack(SharedDeficiency shared, String because, Hand hand) {
    shared.withdraw(hand.now());
    report.sharedAs(null);
    report.happened(ReportEvent.WITHDRAWN, hand.today(), hand).saying(because);
  }
}
