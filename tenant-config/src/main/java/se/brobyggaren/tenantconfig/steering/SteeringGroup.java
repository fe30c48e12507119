package se.brobyggaren.tenantconfig.steering;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import se.brobyggaren.tenantconfig.values.LocalText;
import se.brobyggaren.tenantconfig.values.Period;

/**
 * A steering group (ledningsgrupp, samverkansgrupp).
 *
 * @param code stable within the tenant
 * @param meetingsPerYear null when not stated
 * @param note null when there is nothing to add
 */
public record SteeringGroup(
    String code,
    LocalText name,
    Period validity,
    Integer meetingsPerYear,
    LocalText note,
    List<Seat> seats)
    implements Serializable {
  public SteeringGroup {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    validity = validity == null ? Period.NOT_STATED : validity;
    seats = seats == null ? List.of() : List.copyOf(seats);
  }
}
