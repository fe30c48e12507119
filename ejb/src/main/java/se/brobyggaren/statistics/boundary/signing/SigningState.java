package se.brobyggaren.statistics.boundary.signing;

import java.io.Serializable;
import java.util.List;

/**
 * Whether a report is signed, and if it is not what stands in the way (underskriftens läge).
 *
 * @param signature the one under which the report is read; null for what the records say
 * @param all of the report, those that were taken back too; newest first
 * @param hindrances empty when it is signed, or can be
 * @param fingerprint of the report as it is shown; whoever signs sends it back
 */
public record SigningState(
    Signature signature, List<Signature> all, List<Hindrance> hindrances, String fingerprint)
    implements Serializable {
  public SigningState {
    all = List.copyOf(all);
    hindrances = List.copyOf(hindrances);
  }

  public boolean isSigned() {
    return signature != null && signature.stands();
  }

  public boolean canBeSigned() {
    return hindrances.isEmpty() && all.stream().noneMatch(Signature::stands);
  }
}
