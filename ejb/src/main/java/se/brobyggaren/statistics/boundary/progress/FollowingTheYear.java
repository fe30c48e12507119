package se.brobyggaren.statistics.boundary.progress;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.statistics.boundary.report.FigureAddress;
import se.brobyggaren.statistics.boundary.report.FigureRecords;
import se.brobyggaren.statistics.control.ProgressDesk;
import se.brobyggaren.statistics.entity.fact.RecordRows;

/**
 * Following the year (årets utveckling): what came, what goes on and how long it takes, month by
 * month against the year before. Exact figures, for the tenant's own people alone.
 */
@Stateless
public class FollowingTheYear {
  /** Stands for the form in the address of a figure of the service. */
  public static final String SERVICE = "progress";

  /** And of the reader's own. */
  public static final String OWN = "own-progress";

  @Inject ProgressDesk desk;
  @Inject AuditTrail trail;

  /** The whole service; without tables for a year in which it did not exist. */
  @Allows(value = Role.LEAD, effect = READS)
  public YearProgress ofService(int year) {
    return desk.ofService(year).view();
  }

  /** The cases that the reader holds, or held last; of somebody in no register without figures. */
  @Allows(value = Role.OMBUD, effect = READS)
  public YearProgress own(int year) {
    return desk.own(year).view();
  }

  /**
   * The records behind a figure. Kept as a reading.
   *
   * @throws NotFound when there is no such figure
   */
  @Allows(value = Role.LEAD, effect = READS)
  public FigureRecords recordsOfService(@Valid FigureAddress at) {
    return records(desk.ofService(at.year()), at);
  }

  /** As {@link #recordsOfService}, of the reader's own. */
  @Allows(value = Role.OMBUD, effect = READS)
  public FigureRecords ownRecords(@Valid FigureAddress at) {
    return records(desk.own(at.year()), at);
  }

  private FigureRecords records(ProgressDesk.Compiled year, FigureAddress at) {
    var cell = year.cell(at.table(), at.row(), at.column()).orElseThrow(NotFound::new);
    trail.read("statistics.figure", cell.facts().stream().map(f -> f.origin().record()).toList());
    return new FigureRecords(
        at, cell.count(), cell.facts().stream().map(RecordRows::of).toList(), 0);
  }
}
