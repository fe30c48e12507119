package se.brobyggaren.intake.boundary.reading;

import java.io.Serializable;

/**
 * Det som väntar i intaget, in numbers alone.
 *
 * @param toDecide referrals without a decision
 * @param inQueue people who can be offered an ombud, without the paused
 */
public record IntakeWaits(long toDecide, long inQueue) implements Serializable {}
