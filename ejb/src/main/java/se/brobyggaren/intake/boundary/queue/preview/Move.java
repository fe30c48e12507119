package se.brobyggaren.intake.boundary.queue.preview;

import java.io.Serializable;
import java.time.LocalDate;
import se.brobyggaren.intake.boundary.queue.PlaceReason;

/**
 * What a proposed order does to one who waits (förflyttning).
 *
 * @param pseudonym stable for the day, never a name or a client number
 */
public record Move(
    String pseudonym,
    int placeToday,
    int placeProposed,
    PlaceReason reasonToday,
    PlaceReason reasonProposed,
    LocalDate waitedSince)
    implements Serializable {

  /** Steps forward; negative backward. */
  public int steps() {
    return placeToday - placeProposed;
  }
}
