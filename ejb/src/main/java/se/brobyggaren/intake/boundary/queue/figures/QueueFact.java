package se.brobyggaren.intake.boundary.queue.figures;

import java.io.Serializable;
import java.time.LocalDate;
import se.brobyggaren.client.boundary.Area;
import se.brobyggaren.client.boundary.ClientFacts;
import se.brobyggaren.intake.boundary.queue.QueueEntryId;

/**
 * One time in the queue for figures. A pause is waiting too.
 *
 * @param enteredOn the day of the acceptance
 * @param endedOn taken by an ombud or left; null while it goes on
 * @param area where the person lived when the referral came
 */
public record QueueFact(
    QueueEntryId id, LocalDate enteredOn, LocalDate endedOn, ClientFacts client, Area area)
    implements Serializable {}
