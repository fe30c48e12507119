package se.brobyggaren.casework.boundary.moves;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import se.brobyggaren.client.boundary.Area;

/**
 * Where a client lives, or lived for a time.
 *
 * @param move key of the move that led there; null for where they lived when the case was opened
 * @param from null when they lived there when the case was opened
 * @param until the first day on which they live elsewhere; null while they do not
 * @param served whether it lies in the areas that the tenant serves: today for where they live,
 *     else on the last day there
 * @param recordedBy null when it was said with the referral
 */
public record ResidenceView(
    UUID move, Area area, LocalDate from, LocalDate until, boolean served, String recordedBy)
    implements Serializable {}
