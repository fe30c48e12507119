package se.brobyggaren.tenantconfig.values;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A period (giltighetstid), both days included.
 *
 * @param from null when the beginning is not stated
 * @param to null while it goes on
 */
public record Period(LocalDate from, LocalDate to) implements Serializable {
  public static final Period NOT_STATED = new Period(null, null);

  public Period {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("a period ends before it begins: " + from + " " + to);
    }
  }

  public boolean includes(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  public boolean overlaps(Period other) {
    return (from == null || other.to == null || !from.isAfter(other.to))
        && (other.from == null || to == null || !other.from.isAfter(to));
  }

  /** The days that both have in common; call only for periods that overlap. */
  public Period common(Period other) {
    LocalDate later =
        from == null || (other.from != null && other.from.isAfter(from)) ? other.from : from;
    LocalDate earlier = to == null || (other.to != null && other.to.isBefore(to)) ? other.to : to;
    return new Period(later, earlier);
  }
}
