package se.brobyggaren.steering.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;
import se.brobyggaren.steering.boundary.Outcome;
import se.brobyggaren.steering.boundary.RecordDecision;
import se.brobyggaren.steering.boundary.SteeringRefused;
import se.brobyggaren.steering.boundary.SteeringRefused.Reason;
import se.brobyggaren.tenantconfig.steering.SteeringGroup;

/**
 * What a meeting decided about a report (beslut), as the minutes have it. Never changed. Where no
 * group decides, the lead does, without votes.
 */
@Entity
@Immutable
@Table(schema = "tenant", name = "group_decision")
public class GroupDecision extends TenantOwned {
  @Column(name = "subject_id")
  private UUID subject;

  @Column(name = "group_code")
  private String groupCode;

  @Column(name = "group_name")
  private String groupName;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome")
  private Outcome outcome;

  @Column(name = "wording", columnDefinition = "text")
  private String wording;

  @Column(name = "responsible")
  private String responsible;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "note", columnDefinition = "text")
  private String note;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @OneToMany(mappedBy = "decision", cascade = CascadeType.PERSIST)
  @OrderBy("place")
  private List<DecisionVoice> voices = new ArrayList<>();

  protected GroupDecision() {}

  private GroupDecision(RecordDecision command, String by, Instant now) {
    super(Ids.next());
    subject = command.subject();
    decidedOn = command.decidedOn();
    outcome = command.outcome();
    wording = command.wording().strip();
    responsible = command.responsible();
    dueOn = command.dueOn();
    note = command.note();
    recordedBy = by;
    recordedAt = now;
    if (outcome == Outcome.MEASURE && (responsible == null || responsible.isBlank())) {
      throw new SteeringRefused(Reason.responsibleMissing);
    }
    if (dueOn != null && dueOn.isBefore(decidedOn)) {
      throw new SteeringRefused(Reason.dueBeforeDecision);
    }
  }

  /** Decided by a group whose deciding seats voted; {@code sitting} names who sat on a seat. */
  public static GroupDecision byGroup(
      SteeringGroup group,
      RecordDecision command,
      List<SeatHolder> sitting,
      String by,
      Instant now) {
    var ballot = new Ballot(group, command);
    ballot.check();
    var decision = new GroupDecision(command, by, now);
    decision.groupCode = group.code();
    decision.groupName = group.name().sv();
    for (RecordDecision.Voice voice : command.voices()) {
      String person =
          sitting.stream()
              .filter(h -> h.sitsOn(group.code(), voice.seat()))
              .map(SeatHolder::name)
              .findFirst()
              .orElse(null);
      decision.voices.add(
          new DecisionVoice(
              decision,
              decision.voices.size(),
              ballot.seat(voice.seat()),
              voice,
              ballot.heardOn(voice),
              person));
    }
    return decision;
  }

  /** Decided by the lead, where no group does. */
  public static GroupDecision byLead(RecordDecision command, String by, Instant now) {
    if (!command.voices().isEmpty()) {
      throw new SteeringRefused(Reason.groupUnknown);
    }
    return new GroupDecision(command, by, now);
  }

  public UUID subject() {
    return subject;
  }

  /** Null where the lead decided. */
  public String group() {
    return groupCode;
  }

  public String groupName() {
    return groupName;
  }

  public LocalDate decidedOn() {
    return decidedOn;
  }

  public Outcome outcome() {
    return outcome;
  }

  public String wording() {
    return wording;
  }

  public String responsible() {
    return responsible;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  public String note() {
    return note;
  }

  public String recordedBy() {
    return recordedBy;
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  public List<DecisionVoice> voices() {
    return List.copyOf(voices);
  }
}
