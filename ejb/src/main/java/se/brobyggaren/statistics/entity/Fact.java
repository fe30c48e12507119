package se.brobyggaren.statistics.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.brobyggaren.statistics.boundary.Measure;
import se.brobyggaren.statistics.boundary.Population;

/**
 * One case or one place in the queue, as far as figures need it (faktum). No name, no text.
 *
 * @param record key of the record that it was made from
 * @param sex WOMAN, MAN or OTHER; null when not stated
 * @param yearOfBirth null when not known
 * @param area null when not known
 * @param stays the earliest first; a close that was followed by a return lies between two
 */
public record Fact(
    Population population,
    UUID record,
    String sex,
    Integer yearOfBirth,
    String area,
    List<Stay> stays) {

  public Fact {
    stays = List.copyOf(stays);
    if (stays.isEmpty()) {
      throw new IllegalArgumentException(record + " was never there");
    }
  }

  /**
   * Everybody who was there at the start or came is, at the end, either there or closed: so the
   * flow identity (DOMAIN rule 7) holds for each record, and for every sum of records.
   */
  boolean counts(Measure measure, LocalDate first, LocalDate last) {
    return switch (measure) {
      case OPENING -> lastsAtTheEndOf(first.minusDays(1));
      case NEW -> stays.get(0).beginsWithin(first, last);
      case RESUMED ->
          !lastsAtTheEndOf(first.minusDays(1))
              && !counts(Measure.NEW, first, last)
              && stays.stream().anyMatch(stay -> stay.beginsWithin(first, last));
      case CLOSED -> wasThereIn(first, last) && !lastsAtTheEndOf(last);
      case CLOSING, WAITING -> lastsAtTheEndOf(last);
    };
  }

  boolean wasThereIn(LocalDate first, LocalDate last) {
    return lastsAtTheEndOf(first.minusDays(1))
        || stays.stream().anyMatch(stay -> stay.beginsWithin(first, last));
  }

  /** Ends before it began, goes on after its end, or comes back before it left. */
  boolean contradictsItself() {
    LocalDate reached = null;
    boolean over = true;
    for (var stay : stays) {
      if (!over
          || reached != null && stay.from().isBefore(reached)
          || stay.until() != null && stay.until().isBefore(stay.from())) {
        return true;
      }
      reached = stay.until();
      over = stay.until() != null;
    }
    return false;
  }

  private boolean lastsAtTheEndOf(LocalDate day) {
    return stays.stream().anyMatch(stay -> stay.lastsAtTheEndOf(day));
  }
}
