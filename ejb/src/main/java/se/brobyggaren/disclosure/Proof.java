package se.brobyggaren.disclosure;

import java.util.List;
import java.util.Map;

/**
 * Why nobody can compute a small count (bevis): for each that does not appear, a world in which
 * everything the strongest onlooker knows is the same and this count is not 1–4.
 *
 * <p>The proof names the small counts. It stays with whoever makes the release.
 *
 * @param beyondHiding small counts that earlier releases gave away already, so that hiding cannot
 *     help
 */
public record Proof(List<OtherWorld> worlds, List<Figure> beyondHiding) {

  /**
   * Counts of every figure that pass for the true ones, with another count of the protected figure.
   */
  public record OtherWorld(Figure protects, Map<Figure, Long> counts) {

    public OtherWorld {
      counts = Map.copyOf(counts);
    }
  }

  public boolean isComplete() {
    return beyondHiding.isEmpty();
  }
}
