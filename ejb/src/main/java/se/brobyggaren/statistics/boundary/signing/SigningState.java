package se.brobyggaren.statistics.boundary.signing;

import java.io.Serializable;
import java.util.List;

/**
 * Whether a report is signed, and if it is not what stands in the way (underskriftens läge).
 *
 * @param signature null while none stands
 * @param hindrances empty when it is signed, or can be
 * @param fingerprint of the report as it is shown; whoever signs sends it back
 */
public record SigningState(Signature signature, List<Hindrance> hindrances, String fingerprint)
    implements Serializable {
  public SigningState {
    hindrances = List.copyOf(hindrances);
  }

  public boolean isSigned() {
    return signature != null && signature.stands();
  }

  public boolean canBeSigned() {
    return signature == null && hindrances.isEmpty();
  }
}
