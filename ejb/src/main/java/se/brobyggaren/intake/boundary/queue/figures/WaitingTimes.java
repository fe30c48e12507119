package se.brobyggaren.intake.boundary.queue.figures;

import java.io.Serializable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.brobyggaren.client.boundary.Area;
import se.brobyggaren.intake.boundary.queue.Place;
import se.brobyggaren.intake.boundary.queue.preview.RankCount;
import se.brobyggaren.tenantconfig.priority.PriorityOrder;

/**
 * Waiting times of everybody in the queue, the paused too. Each cut adds up to {@code all}.
 *
 * @param perRank by the group that decides the place; rank null for those whom no rule covers
 * @param perArea an area is empty for a protected one
 */
public record WaitingTimes(WaitingTime all, List<OfRank> perRank, List<OfArea> perArea)
    implements Serializable {

  /** Those whom one group decides for; it may be nobody. */
  public record OfRank(RankCount group, WaitingTime time) implements Serializable {}

  /**
   * Those who live in one area.
   *
   * @param area null for areas that a protected identity hides
   */
  public record OfArea(Area area, WaitingTime time) implements Serializable {}

  public static WaitingTimes of(List<Place> places, PriorityOrder order) {
    Map<Optional<Integer>, List<Place>> ranks =
        places.stream().collect(Collectors.groupingBy(p -> Optional.ofNullable(p.reason().rank())));
    Map<RankCount, List<Place>> groups = new LinkedHashMap<>();
    order
        .groups()
        .forEach(
            g -> {
              List<Place> those = ranks.getOrDefault(Optional.of(g.rank()), List.of());
              groups.put(new RankCount(g.rank(), g.rules(), those.size()), those);
            });
    List<Place> uncovered = ranks.getOrDefault(Optional.<Integer>empty(), List.of());
    groups.put(new RankCount(null, List.of(), uncovered.size()), uncovered);
    return new WaitingTimes(
        WaitingTime.of(places),
        groups.entrySet().stream()
            .map(e -> new OfRank(e.getKey(), WaitingTime.of(e.getValue())))
            .toList(),
        perArea(places));
  }

  private static List<OfArea> perArea(List<Place> places) {
    Function<Place, Optional<Area>> area = place -> place.client().area().visible();
    return places.stream().collect(Collectors.groupingBy(area)).entrySet().stream()
        .map(e -> new OfArea(e.getKey().orElse(null), WaitingTime.of(e.getValue())))
        .sorted(
            Comparator.comparing(
                OfArea::area,
                Comparator.nullsLast(
                    Comparator.comparing(Area::municipality)
                        .thenComparing(
                            Area::district, Comparator.nullsFirst(Comparator.naturalOrder())))))
        .toList();
  }
}
