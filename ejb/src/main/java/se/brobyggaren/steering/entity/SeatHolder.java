package se.brobyggaren.steering.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;
import se.brobyggaren.steering.boundary.HoldSeat;
import se.brobyggaren.steering.boundary.SteeringRefused;
import se.brobyggaren.steering.boundary.SteeringRefused.Reason;

/** Somebody on a seat (ledamot), from a day to a day. */
@Entity
@Table(schema = "tenant", name = "seat_holder")
public class SeatHolder extends TenantOwned {
  @Column(name = "group_code", updatable = false)
  private String group;

  @Column(name = "seat_code", updatable = false)
  private String seat;

  @Column(name = "username", updatable = false)
  private String username;

  @Column(name = "name", updatable = false)
  private String name;

  @Column(name = "valid_from", updatable = false)
  private LocalDate from;

  @Column(name = "valid_to")
  private LocalDate to;

  @Column(name = "recorded_by", updatable = false)
  private String recordedBy;

  @Column(name = "recorded_at", updatable = false)
  private Instant recordedAt;

  protected SeatHolder() {}

  public SeatHolder(HoldSeat command, String by, Instant now) {
    super(Ids.next());
    group = command.group();
    seat = command.seat();
    username = command.username().strip();
    name = command.name().strip();
    from = command.from();
    recordedBy = by;
    recordedAt = now;
    leave(command.to());
  }

  /** The last day on the seat; null for no end. */
  public final void leave(LocalDate last) {
    if (last != null && last.isBefore(from)) {
      throw new SteeringRefused(Reason.endBeforeStart);
    }
    to = last;
  }

  public boolean overlaps(LocalDate otherFrom, LocalDate otherTo) {
    return (otherTo == null || !from.isAfter(otherTo)) && (to == null || !to.isBefore(otherFrom));
  }

  public boolean sitsOn(String groupCode, String seatCode) {
    return group.equals(groupCode) && seat.equals(seatCode);
  }

  public String username() {
    return username;
  }

  public String name() {
    return name;
  }

  public LocalDate from() {
    return from;
  }

  public LocalDate to() {
    return to;
  }
}
