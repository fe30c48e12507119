package se.brobyggaren.statistics.entity.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.brobyggaren.tenantconfig.report.Dimension;
import se.brobyggaren.tenantconfig.report.Population;

/**
 * One record, as far as figures need it (faktum).
 *
 * @param stays the earliest first; a close that was followed by a return lies between two
 * @param doneOn of an assignment the day it was done, else null
 * @param minutes of an occasion, null when not known
 * @param yearOfBirth null when not known
 * @param said its categories by dimension; a dimension that it says nothing about is missing. Age
 *     and month are not said but follow from the days
 */
public record Fact(
    Population population,
    Origin origin,
    List<Stay> stays,
    LocalDate doneOn,
    Integer minutes,
    Integer yearOfBirth,
    Map<Dimension, List<String>> said) {

  public Fact {
    if (stays.isEmpty()) {
      throw new IllegalArgumentException(origin.record() + " was never there");
    }
  }

  /**
   * Where a fact comes from (källa).
   *
   * @param open key of the case that it belongs to, null when it belongs to none
   * @param reference as people write it, null when it has none
   * @param ombud who holds the case, null when nobody or not known
   * @param earlier imported from earlier years
   */
  public record Origin(UUID record, UUID open, String reference, UUID ombud, boolean earlier) {}

  /** At least one: who says nothing is counted as such. */
  public List<String> categories(Dimension by) {
    List<String> own = said.get(by);
    return own == null ? Silence.of(by) : own;
  }

  /** Ends before it began, goes on after its end, or comes back before it left. */
  public boolean contradictsItself() {
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

  /** The same record is the same fact. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Fact fact
        && population == fact.population
        && origin.record().equals(fact.origin.record());
  }

  @Override
  public int hashCode() {
    return origin.record().hashCode();
  }

  public LocalDate began() {
    return stays.get(0).from();
  }

  /** Null while it goes on. */
  public LocalDate ended() {
    return stays.get(stays.size() - 1).until();
  }

  /** The category of whoever says nothing, ready made. */
  private static final class Silence {
    private static final Map<Dimension, List<String>> BY_DIMENSION =
        Stream.of(Dimension.values())
            .collect(Collectors.toUnmodifiableMap(by -> by, by -> List.of(by.unanswered())));

    static List<String> of(Dimension by) {
      return BY_DIMENSION.get(by);
    }
  }
}
