package se.brobyggaren.tenantconfig;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import se.brobyggaren.tenantconfig.values.Period;

/**
 * An area (medlemskommun, upptagningsområde) that the tenant serves from a date.
 *
 * @param municipality SCB's four-digit code, a string
 * @param district the part of the municipality that is served, null for all of it
 * @param from null when the source does not say
 * @param to null while it goes on
 */
public record Area(String municipality, String district, LocalDate from, LocalDate to)
    implements Serializable {
  public Area {
    Objects.requireNonNull(municipality, "municipality");
  }

  public Period period() {
    return new Period(from, to);
  }

  /** Whether somebody could live in both: the same municipality, and one is all of it. */
  public boolean sharesGroundWith(Area other) {
    return municipality.equals(other.municipality)
        && (district == null
            || other.district == null
            || district.equalsIgnoreCase(other.district));
  }
}
