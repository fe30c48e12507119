package se.brobyggaren.intake.boundary.reading;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.brobyggaren.client.boundary.Area;
import se.brobyggaren.client.boundary.ClientDetails;
import se.brobyggaren.client.boundary.Guarded;
import se.brobyggaren.intake.boundary.Answer;
import se.brobyggaren.intake.boundary.DeclineGround;
import se.brobyggaren.intake.boundary.ReferralId;
import se.brobyggaren.intake.boundary.ReferralState;
import se.brobyggaren.intake.boundary.queue.QueueEntryId;
import se.brobyggaren.tenantconfig.priority.Circumstance;

/**
 * A referral as it is looked at.
 *
 * @param asked the questions that the order of today needs
 * @param wish hidden with the rest of a protected identity
 * @param decisions oldest first
 * @param mayDecide whether the one who asks decides on admission here
 * @param entry the place in the queue it led to, null when none
 */
public record ReferralView(
    ReferralId id,
    ClientDetails client,
    String source,
    LocalDate consentedOn,
    LocalDate appliedOn,
    Guarded<Area> area,
    Map<Circumstance, Answer> answers,
    Set<Circumstance> asked,
    Guarded<String> wish,
    ReferralState state,
    List<Decided> decisions,
    boolean mayDecide,
    QueueEntryId entry,
    Instant recordedAt,
    String recordedBy)
    implements Serializable {

  /**
   * One decision.
   *
   * @param ground null unless declined
   */
  public record Decided(
      ReferralState outcome, DeclineGround ground, LocalDate on, String by, Instant recordedAt)
      implements Serializable {}
}
