package se.brobyggaren.intake.boundary.queue;

import java.io.Serializable;
import java.time.LocalDate;
import se.brobyggaren.client.boundary.Area;
import se.brobyggaren.client.boundary.ClientId;
import se.brobyggaren.intake.boundary.ReferralId;

/** What a case begins with when somebody gets an ombud (tagen ur kön). */
public record TakenFromQueue(
    QueueEntryId entry, ReferralId referral, ClientId client, LocalDate appliedOn, Area area)
    implements Serializable {}
