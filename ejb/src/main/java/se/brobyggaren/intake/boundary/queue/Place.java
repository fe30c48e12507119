package se.brobyggaren.intake.boundary.queue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.brobyggaren.client.boundary.ClientCard;
import se.brobyggaren.intake.boundary.ReferralId;
import se.brobyggaren.tenantconfig.priority.Circumstance;

/**
 * A place in the queue (köplats), computed from the order valid today and never stored.
 *
 * @param number 1 is next; null while paused
 * @param numberByArrival what it would be under first come, first served; null while paused
 * @param daysWaited since the application
 * @param open questions not asked that would give a better place if answered yes
 * @param pausedOn null unless paused; the application date stays
 */
public record Place(
    QueueEntryId entry,
    ReferralId referral,
    ClientCard client,
    Integer number,
    Integer numberByArrival,
    PlaceReason reason,
    long daysWaited,
    List<OpenQuestion> open,
    LocalDate pausedOn)
    implements Serializable {

  /**
   * A question nobody has asked the person yet.
   *
   * @param place where a yes would put them
   */
  public record OpenQuestion(Circumstance circumstance, int place) implements Serializable {}

  public Place {
    open = List.copyOf(open);
  }

  public boolean paused() {
    return pausedOn != null;
  }

  public LocalDate waitedSince() {
    return reason.waitedSince();
  }
}
