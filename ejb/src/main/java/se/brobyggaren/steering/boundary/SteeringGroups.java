package se.brobyggaren.steering.boundary;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.steering.boundary.SteeringRefused.Reason;
import se.brobyggaren.steering.control.SeatHolders;
import se.brobyggaren.steering.entity.Ballot;
import se.brobyggaren.steering.entity.SeatHolder;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;
import se.brobyggaren.tenantconfig.TenantConfiguration;
import se.brobyggaren.tenantconfig.steering.RequiredParties;
import se.brobyggaren.tenantconfig.steering.Seat;
import se.brobyggaren.tenantconfig.steering.SteeringGroup;

/** The tenant's groups and who sits in them. Groups and seats are configuration; people are not. */
@Stateless
public class SteeringGroups {
  @Inject TenantConfigurations configurations;
  @Inject SeatHolders holders;
  @Inject AuditTrail trail;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * Groups, seats and holders as they were on the day, with what SFS 2013:522 § 5 asks for and no
   * group has.
   */
  @Allows(
      value = {Role.OMBUD, Role.LEAD, Role.TENANT_ADMIN, Role.GROUP_MEMBER},
      effect = READS)
  public SteeringView on(LocalDate day) {
    TenantConfiguration configuration = configurations.on(day);
    List<SteeringGroup> groups = configuration.steeringGroupsOn(day);
    List<SeatHolder> sitting = holders.on(day);
    return new SteeringView(
        day,
        groups.stream().map(g -> group(g, day, sitting)).toList(),
        configuration.consultationGroups(),
        RequiredParties.missingOn(day, groups));
  }

  /** As {@link #on} for today. */
  @Allows(
      value = {Role.OMBUD, Role.LEAD, Role.TENANT_ADMIN, Role.GROUP_MEMBER},
      effect = READS)
  public SteeringView today() {
    return on(LocalDate.now(clock));
  }

  /**
   * @throws SteeringRefused for a seat the configuration does not have on the first day, or that
   *     the person already holds
   */
  @Allows({Role.LEAD, Role.TENANT_ADMIN})
  public UUID seat(@Valid HoldSeat command) {
    SteeringGroup group =
        configurations.on(command.from()).steeringGroupsOn(command.from()).stream()
            .filter(g -> g.code().equals(command.group()))
            .findFirst()
            .orElseThrow(() -> new SteeringRefused(Reason.groupUnknown));
    if (Ballot.seatsOn(group, command.from()).stream()
        .noneMatch(s -> s.code().equals(command.seat()))) {
      throw new SteeringRefused(Reason.seatUnknown, command.seat());
    }
    var holder = new SeatHolder(command, user.identity().name(), clock.instant());
    boolean held =
        holders.of(command.group(), command.seat(), holder.username()).stream()
            .anyMatch(h -> h.overlaps(command.from(), command.to()));
    if (held) {
      throw new SteeringRefused(Reason.alreadySeated);
    }
    holders.add(holder);
    trail.acted("steering.seat", holder.key());
    return holder.key();
  }

  /**
   * Somebody leaves a seat.
   *
   * @param last the last day on it
   * @throws NotFound when nobody holds that
   */
  @Allows({Role.LEAD, Role.TENANT_ADMIN})
  public void leave(UUID holder, LocalDate last) {
    holders.find(holder).orElseThrow(NotFound::new).leave(last);
    trail.acted("steering.leave", holder);
  }

  private static SteeringView.Group group(
      SteeringGroup group, LocalDate day, List<SeatHolder> sitting) {
    return new SteeringView.Group(
        group.code(),
        group.name(),
        group.meetingsPerYear(),
        group.note(),
        Ballot.seatsOn(group, day).stream().map(s -> seat(group.code(), s, sitting)).toList());
  }

  private static SteeringView.Seat seat(String group, Seat seat, List<SeatHolder> sitting) {
    return new SteeringView.Seat(
        seat.code(),
        seat.party(),
        seat.name(),
        seat.kind(),
        seat.role(),
        seat.offeredOnly(),
        seat.votes(),
        sitting.stream()
            .filter(h -> h.sitsOn(group, seat.code()))
            .map(h -> new SteeringView.Holder(h.key(), h.username(), h.name(), h.from(), h.to()))
            .toList());
  }
}
