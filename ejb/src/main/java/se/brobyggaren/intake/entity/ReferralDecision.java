package se.brobyggaren.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.brobyggaren.intake.boundary.DeclineGround;
import se.brobyggaren.intake.boundary.ReferralState;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;

/**
 * Who decided what about a referral and when (beslut). A doubt first, perhaps, then the outcome.
 */
@Entity
@Immutable
@Table(schema = "tenant", name = "referral_decision")
public class ReferralDecision extends TenantOwned {
  @Column(name = "referral_id")
  private UUID referralId;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome")
  private ReferralState outcome;

  @Enumerated(EnumType.STRING)
  @Column(name = "ground")
  private DeclineGround ground;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected ReferralDecision() {}

  ReferralDecision(
      UUID referralId,
      ReferralState outcome,
      DeclineGround ground,
      LocalDate decidedOn,
      String decidedBy,
      Instant now) {
    super(Ids.next());
    this.referralId = referralId;
    this.outcome = outcome;
    this.ground = ground;
    this.decidedOn = decidedOn;
    this.decidedBy = decidedBy;
    this.recordedAt = now;
  }

  public ReferralState outcome() {
    return outcome;
  }

  public DeclineGround ground() {
    return ground;
  }

  public LocalDate decidedOn() {
    return decidedOn;
  }

  public String decidedBy() {
    return decidedBy;
  }

  public Instant recordedAt() {
    return recordedAt;
  }
}
