package se.brobyggaren.programme.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import se.brobyggaren.client.boundary.Sex;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;
import se.brobyggaren.kernel.history.Change;
import se.brobyggaren.kernel.history.Recorded;
import se.brobyggaren.programme.boundary.participant.ParticipantFacts;
import se.brobyggaren.programme.boundary.participant.ParticipantId;
import se.brobyggaren.programme.boundary.participant.ParticipantRow;

/**
 * Somebody's time in a programme (deltagare): begins, and ends with a destination. Nothing tells
 * who it is; the number is the programme's own.
 */
@Entity
@Table(schema = "tenant", name = "programme_participant")
public class Participant extends TenantOwned {
  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "programme_id", updatable = false)
  private Programme of;

  @Column(name = "number", updatable = false)
  private int number;

  @Enumerated(EnumType.STRING)
  @Column(name = "sex")
  private Sex sex;

  @Column(name = "year_of_birth")
  private Integer yearOfBirth;

  @Column(name = "municipality")
  private String municipality;

  @Column(name = "education")
  private String education;

  @Column(name = "means_of_support")
  private String meansOfSupport;

  @Column(name = "started_on")
  private LocalDate startedOn;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Column(name = "destination")
  private String destination;

  @Column(name = "recorded_at", updatable = false)
  private Instant recordedAt;

  @Column(name = "recorded_by", updatable = false)
  private String recordedBy;

  @Column(name = "struck_at")
  private Instant struckAt;

  protected Participant() {}

  public Participant(Programme of, int number, ParticipantFacts facts, Recorded recorded) {
    super(Ids.next());
    this.of = of;
    this.number = number;
    this.recordedAt = recorded.at();
    this.recordedBy = recorded.by();
    take(facts);
  }

  /** What differs from before. */
  public Stream<Change> correct(ParticipantFacts now) {
    var changes =
        Change.differing(
            Change.of("sex", sex, now.sex()),
            Change.of("yearOfBirth", yearOfBirth, now.yearOfBirth()),
            Change.of("municipality", municipality, now.municipality()),
            Change.of("education", education, now.education()),
            Change.of("meansOfSupport", meansOfSupport, now.meansOfSupport()),
            Change.of("startedOn", startedOn, now.startedOn()),
            Change.of("endedOn", endedOn, now.endedOn()),
            Change.of("destination", destination, now.destination()));
    take(now);
    return changes;
  }

  private void take(ParticipantFacts facts) {
    sex = facts.sex();
    yearOfBirth = facts.yearOfBirth();
    municipality = facts.municipality();
    education = facts.education();
    meansOfSupport = facts.meansOfSupport();
    startedOn = facts.startedOn();
    endedOn = facts.endedOn();
    destination = facts.destination();
  }

  /** It never was; the number is not given again. */
  public Change strike(Recorded recorded) {
    struckAt = recorded.at();
    return Change.of("struck", number, null);
  }

  public boolean isOngoing() {
    return endedOn == null;
  }

  public Programme of() {
    return of;
  }

  public int number() {
    return number;
  }

  public ParticipantId id() {
    return new ParticipantId(key());
  }

  public ParticipantFacts facts() {
    return new ParticipantFacts(
        sex, yearOfBirth, municipality, education, meansOfSupport, startedOn, endedOn, destination);
  }

  public ParticipantRow row() {
    return new ParticipantRow(id(), of.id(), number, facts());
  }

  public Recorded recorded() {
    return new Recorded(recordedAt, recordedBy);
  }
}
