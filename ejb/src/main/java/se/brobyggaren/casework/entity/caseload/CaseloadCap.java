package se.brobyggaren.casework.entity.caseload;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import se.brobyggaren.tenantconfig.goals.Caseload;

/**
 * The caseload cap (ärendetak), DOMAIN rule 3: so many active cases per full-time position on the
 * day, rounded down. A tenant that states no cap has no limit.
 *
 * @param perFte null for no cap
 */
public record CaseloadCap(Integer perFte) {
  private static final int NO_LIMIT = Integer.MAX_VALUE;

  public static CaseloadCap of(Caseload stated) {
    return new CaseloadCap(stated.capPerFte());
  }

  /** How many cases may be open at this share of full time; empty for no limit. */
  public OptionalInt allowed(BigDecimal fte) {
    return perFte == null
        ? OptionalInt.empty()
        : OptionalInt.of(
            fte.multiply(BigDecimal.valueOf(perFte))
                .setScale(0, RoundingMode.FLOOR)
                .intValueExact());
  }

  /** As {@link #allowed}, with a number that no caseload reaches where there is no limit. */
  public int bound(BigDecimal fte) {
    return allowed(fte).orElse(NO_LIMIT);
  }
}
