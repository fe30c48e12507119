package se.brobyggaren.intake.boundary.queue;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A time during which somebody in the queue chose to wait (paus).
 *
 * @param until null while it lasts
 * @param pausedBy who recorded it; null where that was not kept
 * @param endedBy who recorded that the person goes on or left; null while it lasts
 */
public record PausedTime(LocalDate since, LocalDate until, String pausedBy, String endedBy)
    implements Serializable {}
