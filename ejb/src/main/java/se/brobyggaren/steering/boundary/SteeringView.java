package se.brobyggaren.steering.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.brobyggaren.tenantconfig.steering.ConsultationGroup;
import se.brobyggaren.tenantconfig.steering.SeatKind;
import se.brobyggaren.tenantconfig.values.LocalText;

/**
 * The bodies of a tenant on a day.
 *
 * @param missingParties national codes of the parties of SFS 2013:522 § 5 that no group has a seat
 *     for, or, an organisation of patients, users or relatives, was offered one
 */
public record SteeringView(
    LocalDate day,
    List<Group> groups,
    List<ConsultationGroup> consultationGroups,
    List<String> missingParties)
    implements Serializable {

  /** Whether some group can decide; otherwise the lead does. */
  public boolean decided() {
    return groups.stream().flatMap(g -> g.seats().stream()).anyMatch(Seat::votes);
  }

  /** A group (ledningsgrupp). */
  public record Group(
      String code, LocalText name, Integer meetingsPerYear, LocalText note, List<Seat> seats)
      implements Serializable {}

  /**
   * A seat (plats) with whoever holds it on the day.
   *
   * @param role the position of whoever sits there, null when not stated
   */
  public record Seat(
      String code,
      String party,
      String name,
      SeatKind kind,
      LocalText role,
      boolean offeredOnly,
      boolean votes,
      List<Holder> holders)
      implements Serializable {}

  /** Somebody on a seat. */
  public record Holder(UUID id, String username, String name, LocalDate from, LocalDate to)
      implements Serializable {}
}
