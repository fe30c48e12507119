package se.brobyggaren.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.brobyggaren.client.boundary.Area;
import se.brobyggaren.client.boundary.ClientId;
import se.brobyggaren.intake.boundary.Answer;
import se.brobyggaren.intake.boundary.DayRefused;
import se.brobyggaren.intake.boundary.DeclineGround;
import se.brobyggaren.intake.boundary.ReferralDecided;
import se.brobyggaren.intake.boundary.ReferralId;
import se.brobyggaren.intake.boundary.ReferralState;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;
import se.brobyggaren.tenantconfig.priority.Circumstance;

/**
 * Somebody asks for an ombud (ansökan, aktualisering): received, perhaps first met by two ombud
 * when in doubt, then accepted to the queue or declined on a ground.
 */
@Entity
@Table(schema = "tenant", name = "referral")
public class Referral extends TenantOwned {
  /** What the sealed wish is bound to, so that no other sealed text can stand in its place. */
  public static final String WISH = "wish";

  @Column(name = "client_id", updatable = false)
  private UUID clientId;

  @Column(name = "source", updatable = false)
  private String source;

  @Column(name = "consented_on", updatable = false)
  private LocalDate consentedOn;

  @Column(name = "applied_on", updatable = false)
  private LocalDate appliedOn;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "answered_yes", columnDefinition = "text[]", updatable = false)
  private String[] answeredYes;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "answered_no", columnDefinition = "text[]", updatable = false)
  private String[] answeredNo;

  @Column(name = "sealed_wish", updatable = false)
  private byte[] sealedWish;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "municipality", length = 4, updatable = false)
  private String municipality;

  @Column(name = "district", updatable = false)
  private String district;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private ReferralState state;

  @Column(name = "recorded_at", updatable = false)
  private Instant recordedAt;

  @Column(name = "recorded_by", updatable = false)
  private String recordedBy;

  protected Referral() {}

  public Referral(
      ClientId client,
      Origin origin,
      Area area,
      Map<Circumstance, Answer> answers,
      byte[] sealedWish,
      Instant now,
      String recordedBy) {
    super(Ids.next());
    this.clientId = client.value();
    this.source = origin.source();
    this.consentedOn = origin.consentedOn();
    this.appliedOn = origin.appliedOn();
    this.municipality = area.municipality();
    this.district = area.district();
    this.answeredYes = answered(answers, Answer.YES);
    this.answeredNo = answered(answers, Answer.NO);
    this.sealedWish = sealedWish == null ? null : sealedWish.clone();
    this.state = ReferralState.RECEIVED;
    this.recordedAt = now;
    this.recordedBy = recordedBy;
  }

  /**
   * @throws ReferralDecided when it is not open any more
   */
  public ReferralDecision decide(
      ReferralState outcome, DeclineGround ground, LocalDate day, String who, Instant now) {
    if (!state.mayBecome(outcome)) {
      throw new ReferralDecided();
    }
    DayRefused.ifBefore(day, appliedOn);
    state = outcome;
    return new ReferralDecision(key(), outcome, ground, day, who, now);
  }

  /** An accepted referral waits from the day it was accepted, and is ranked by the day it came. */
  public QueueEntry enterQueue(LocalDate day) {
    return new QueueEntry(key(), clientId, appliedOn, day);
  }

  private static String[] answered(Map<Circumstance, Answer> answers, Answer wanted) {
    return answers.entrySet().stream()
        .filter(entry -> entry.getValue() == wanted)
        .map(entry -> entry.getKey().code())
        .sorted()
        .toArray(String[]::new);
  }

  /** Every circumstance has an answer, if only that it was not asked. */
  public Map<Circumstance, Answer> answers() {
    Map<Circumstance, Answer> answers = new EnumMap<>(Circumstance.class);
    for (Circumstance circumstance : Circumstance.values()) {
      answers.put(circumstance, answerTo(circumstance.code()));
    }
    return answers;
  }

  private Answer answerTo(String code) {
    if (Arrays.asList(answeredYes).contains(code)) {
      return Answer.YES;
    }
    return Arrays.asList(answeredNo).contains(code) ? Answer.NO : Answer.NOT_ASKED;
  }

  public ReferralId id() {
    return new ReferralId(key());
  }

  public ClientId client() {
    return new ClientId(clientId);
  }

  public Origin origin() {
    return new Origin(source, consentedOn, appliedOn);
  }

  public byte[] sealedWish() {
    return sealedWish == null ? null : sealedWish.clone();
  }

  public Area area() {
    return new Area(municipality, district);
  }

  public ReferralState state() {
    return state;
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  public String recordedBy() {
    return recordedBy;
  }
}
