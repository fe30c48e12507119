package se.brobyggaren.intake.boundary.queue;

import java.io.Serializable;

/**
 * Which places to show (filter); null or blank does not filter. Numbers stay those of the whole
 * queue.
 *
 * @param municipality SCB code
 * @param rank the group that decides the place; 0 for those whom no rule covers
 * @param paused true for the paused only, false for those who can be offered an ombud
 * @param name words of a name, or a client number
 */
public record QueueFilter(
    String municipality, String district, Integer rank, Boolean paused, String name)
    implements Serializable {
  public static final QueueFilter ALL = new QueueFilter(null, null, null, null, null);

  public static QueueFilter offered() {
    return new QueueFilter(null, null, null, false, null);
  }

  boolean accepts(Place place) {
    return (isBlank(municipality) || livesThere(place))
        && (rank == null || rank.equals(zeroIfNone(place.reason().rank())))
        && (paused == null || paused == place.paused());
  }

  boolean byName() {
    return !isBlank(name);
  }

  private boolean livesThere(Place place) {
    return place
        .client()
        .area()
        .visible()
        .filter(
            area ->
                area.municipality().equals(municipality)
                    && (isBlank(district) || district.equals(area.district())))
        .isPresent();
  }

  private static Integer zeroIfNone(Integer rank) {
    return rank == null ? 0 : rank;
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
