package se.brobyggaren.tenantconfig.steering;

import java.io.Serializable;
import java.util.Objects;
import se.brobyggaren.tenantconfig.values.LocalText;
import se.brobyggaren.tenantconfig.values.Period;

/**
 * A seat (plats) in a steering group.
 *
 * @param code stable within the group; members are attached to it
 * @param party code of the national list 'parties'
 * @param role the position of whoever sits there, null when not stated
 * @param offeredOnly offered to an organisation that has not taken it (§ 5)
 * @param validity null when not stated
 */
public record Seat(
    String code,
    String party,
    String name,
    SeatKind kind,
    LocalText role,
    boolean offeredOnly,
    Period validity)
    implements Serializable {
  public Seat {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(party, "party");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    validity = validity == null ? Period.NOT_STATED : validity;
  }

  public boolean votes() {
    return kind == SeatKind.DECIDING && !offeredOnly;
  }
}
