package se.brobyggaren.steering.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;
import se.brobyggaren.steering.boundary.RecordDecision;
import se.brobyggaren.steering.boundary.Vote;
import se.brobyggaren.tenantconfig.steering.Seat;
import se.brobyggaren.tenantconfig.steering.SeatKind;

/** One seat's part in a decision (röst eller yttrande), with the seat as it was then. */
@Entity
@Immutable
@Table(schema = "tenant", name = "decision_voice")
public class DecisionVoice extends TenantOwned {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "decision_id")
  private GroupDecision decision;

  @Column(name = "place")
  private int place;

  @Column(name = "seat_code")
  private String seatCode;

  @Column(name = "seat_name")
  private String seatName;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private SeatKind kind;

  @Column(name = "present")
  private boolean present;

  @Column(name = "person")
  private String person;

  @Enumerated(EnumType.STRING)
  @Column(name = "vote")
  private Vote vote;

  @Column(name = "heard_on")
  private LocalDate heardOn;

  @Column(name = "statement", columnDefinition = "text")
  private String statement;

  protected DecisionVoice() {}

  DecisionVoice(
      GroupDecision decision,
      int place,
      Seat seat,
      RecordDecision.Voice voice,
      LocalDate heardOn,
      String person) {
    super(Ids.next());
    this.decision = decision;
    this.place = place;
    this.person = person;
    seatCode = seat.code();
    seatName = seat.name();
    kind = seat.kind();
    present = voice.present();
    vote = voice.vote();
    if (voice.statement() != null && !voice.statement().isBlank()) {
      statement = voice.statement().strip();
      this.heardOn = heardOn;
    }
  }

  public String seatName() {
    return seatName;
  }

  public SeatKind kind() {
    return kind;
  }

  public boolean present() {
    return present;
  }

  public String person() {
    return person;
  }

  public Vote vote() {
    return vote;
  }

  public LocalDate heardOn() {
    return heardOn;
  }

  public String statement() {
    return statement;
  }
}
