package se.brobyggaren.steering.boundary;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.steering.boundary.DecisionView.VoiceView;
import se.brobyggaren.steering.boundary.SteeringRefused.Reason;
import se.brobyggaren.steering.control.Decisions;
import se.brobyggaren.steering.control.SeatHolders;
import se.brobyggaren.steering.entity.DecisionVoice;
import se.brobyggaren.steering.entity.GroupDecision;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;
import se.brobyggaren.tenantconfig.steering.Seat;
import se.brobyggaren.tenantconfig.steering.SeatKind;
import se.brobyggaren.tenantconfig.steering.SteeringGroup;

/** Recording and reading what was decided (deficiency-form.md, part 'the group'). */
@Stateless
public class GroupDecisions {
  @Inject TenantConfigurations configurations;
  @Inject Decisions decisions;
  @Inject SeatHolders holders;
  @Inject AuditTrail trail;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * @throws SteeringRefused when the group did not exist on the day, a voice breaks DOMAIN rule 9,
   *     the votes do not carry the decision, or the lead decides although a group does
   */
  @Allows(Role.LEAD)
  public UUID record(@Valid RecordDecision command) {
    LocalDate day = command.decidedOn();
    if (day.isAfter(LocalDate.now(clock))) {
      throw new SteeringRefused(Reason.inTheFuture);
    }
    if (decisions.about(command.subject()).isPresent()) {
      throw new SteeringRefused(Reason.alreadyDecided);
    }
    List<SteeringGroup> groups = configurations.on(day).steeringGroupsOn(day);
    GroupDecision decision =
        command.group() == null || command.group().isBlank()
            ? byLead(groups, command)
            : byGroup(groups, command);
    decisions.add(decision);
    trail.acted("steering.decide", decision.key(), command.subject());
    return decision.key();
  }

  private GroupDecision byLead(List<SteeringGroup> groups, RecordDecision command) {
    if (groups.stream().flatMap(g -> g.seats().stream()).anyMatch(Seat::votes)) {
      throw new SteeringRefused(Reason.groupDecides);
    }
    return GroupDecision.byLead(command, user.identity().name(), clock.instant());
  }

  private GroupDecision byGroup(List<SteeringGroup> groups, RecordDecision command) {
    SteeringGroup group =
        groups.stream()
            .filter(g -> g.code().equals(command.group()))
            .findFirst()
            .orElseThrow(() -> new SteeringRefused(Reason.groupUnknown));
    return GroupDecision.byGroup(
        group, command, holders.on(command.decidedOn()), user.identity().name(), clock.instant());
  }

  /** Empty before a decision. */
  @Allows(
      value = {Role.OMBUD, Role.LEAD, Role.GROUP_MEMBER},
      effect = READS)
  public Optional<DecisionView> about(UUID subject) {
    return decisions.about(subject).map(GroupDecisions::view);
  }

  /** By what was decided about; what is not decided is missing. */
  @Allows(
      value = {Role.OMBUD, Role.LEAD, Role.GROUP_MEMBER},
      effect = READS)
  public Map<UUID, DecisionLine> aboutAll(Collection<UUID> subjects) {
    return decisions.aboutAll(subjects).stream()
        .map(
            d ->
                new DecisionLine(
                    d.subject(),
                    d.group(),
                    d.groupName(),
                    d.decidedOn(),
                    d.outcome(),
                    d.wording(),
                    d.dueOn()))
        .collect(Collectors.toMap(DecisionLine::subject, line -> line));
  }

  private static DecisionView view(GroupDecision d) {
    return new DecisionView(
        d.key(),
        d.groupName(),
        d.decidedOn(),
        d.outcome(),
        d.wording(),
        d.responsible(),
        d.dueOn(),
        d.note(),
        voices(d, v -> v.kind() != SeatKind.DECIDING && v.statement() != null),
        voices(d, v -> v.kind() == SeatKind.DECIDING),
        voices(d, v -> v.kind() != SeatKind.DECIDING && v.statement() == null),
        count(d, Vote.FOR),
        count(d, Vote.AGAINST),
        count(d, Vote.ABSTAINS),
        d.recordedBy(),
        d.recordedAt());
  }

  private static List<VoiceView> voices(GroupDecision decision, Predicate<DecisionVoice> which) {
    return decision.voices().stream()
        .filter(which)
        .map(
            v ->
                new VoiceView(
                    v.seatName(),
                    v.kind(),
                    v.present(),
                    v.person(),
                    v.vote(),
                    v.heardOn(),
                    v.statement()))
        .toList();
  }

  private static int count(GroupDecision decision, Vote vote) {
    return (int) decision.voices().stream().filter(v -> v.vote() == vote).count();
  }
}
