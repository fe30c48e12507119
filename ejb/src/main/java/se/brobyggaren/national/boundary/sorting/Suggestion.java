package se.brobyggaren.national.boundary.sorting;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.brobyggaren.national.boundary.ThemeId;

/**
 * A theme that a report may belong to (förslag), with the member that is most like it. A machine
 * suggests; a person joins.
 *
 * @param because the member most like it, with the reasons
 */
public record Suggestion(ThemeId theme, String title, LikeReport because) implements Serializable {

  /** One suggestion a theme, the most like first, at most {@code most}. */
  public static List<Suggestion> among(List<LikeReport> like, int most) {
    Map<ThemeId, Suggestion> best = new LinkedHashMap<>();
    like.stream()
        .filter(report -> report.theme() != null)
        .sorted(byLikeness())
        .forEach(
            report ->
                best.putIfAbsent(
                    report.theme(), new Suggestion(report.theme(), report.title(), report)));
    return best.values().stream().limit(most).toList();
  }

  /** Reports in no theme, the most like first, at most {@code most}; those barely like are left. */
  public static List<LikeReport> loose(List<LikeReport> like, int most) {
    List<LikeReport> loose = new ArrayList<>(like);
    loose.removeIf(
        report -> report.theme() != null || report.likeness().degree() == Likeness.Degree.WEAK);
    loose.sort(byLikeness());
    return List.copyOf(loose.subList(0, Math.min(most, loose.size())));
  }

  private static Comparator<LikeReport> byLikeness() {
    return Comparator.comparingDouble((LikeReport report) -> report.likeness().score()).reversed();
  }
}
