package se.brobyggaren.tenantconfig;

import java.io.Serializable;
import java.util.List;
import se.brobyggaren.tenantconfig.values.LocalText;

/**
 * The target group (målgrupp).
 *
 * @param minimumAge at least 18 (SFS 2013:522 § 2)
 * @param maximumAge null when there is none
 * @param excludes who is left out, in words
 */
public record TargetGroup(
    int minimumAge, Integer maximumAge, LocalText text, List<LocalText> excludes)
    implements Serializable {
  public static final int MINIMUM_AGE_BY_LAW = 18;

  public TargetGroup {
    if (minimumAge == 0) {
      minimumAge = MINIMUM_AGE_BY_LAW;
    }
    if (minimumAge < MINIMUM_AGE_BY_LAW) {
      throw new IllegalArgumentException("minimumAge " + minimumAge);
    }
    excludes = excludes == null ? List.of() : List.copyOf(excludes);
  }

  public boolean includesAge(int age) {
    return age >= minimumAge && (maximumAge == null || age <= maximumAge);
  }
}
