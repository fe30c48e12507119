package se.brobyggaren.intake.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.client.boundary.PersonFacts;
import se.brobyggaren.intake.boundary.ReferralRefused.Reason;
import se.brobyggaren.intake.boundary.queue.QueueEntryId;
import se.brobyggaren.intake.control.Admissions;
import se.brobyggaren.intake.control.QueueEntries;
import se.brobyggaren.intake.control.Referrals;
import se.brobyggaren.intake.entity.QueueEntry;
import se.brobyggaren.intake.entity.Referral;
import se.brobyggaren.intake.entity.ReferralRules;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;

/**
 * Decides on a referral (beslut om antagning). Who decided and when is kept. The day may be past,
 * but not before the application.
 */
@Stateless
public class ReferralDecisions {
  @Inject Referrals referrals;
  @Inject QueueEntries queue;
  @Inject Admissions admissions;
  @Inject PersonFacts facts;
  @Inject TenantConfigurations configurations;
  @Inject AuditTrail trail;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * The person waits from now on.
   *
   * @throws ReferralRefused outside the tenant's target group, or waiting already
   */
  @Allows({Role.OMBUD, Role.LEAD})
  public QueueEntryId accept(ReferralId id, @NotNull LocalDate day) {
    Referral referral = toDecide(id, day);
    int yearOfBirth = facts.of(List.of(referral.client())).get(referral.client()).yearOfBirth();
    ReferralRules.checkTargetGroup(configurations.current(), yearOfBirth, day);
    if (queue.waits(referral.client())) {
      throw new ReferralRefused(Reason.alreadyWaiting);
    }
    decide("intake.accept", referral, ReferralState.ACCEPTED, null, day);
    QueueEntry entry = referral.enterQueue(day);
    queue.add(entry);
    return entry.id();
  }

  @Allows({Role.OMBUD, Role.LEAD})
  public void decline(ReferralId id, @NotNull LocalDate day, DeclineGround ground) {
    if (ground == null) {
      throw new ReferralRefused(Reason.groundMissing);
    }
    decide("intake.decline", toDecide(id, day), ReferralState.DECLINED, ground, day);
  }

  /** In doubt: a first meeting with two ombud; the referral is decided after it. */
  @Allows({Role.OMBUD, Role.LEAD})
  public void meet(ReferralId id, @NotNull LocalDate day) {
    decide("intake.meet", toDecide(id, day), ReferralState.TWO_OMBUD_MEETING, null, day);
  }

  private Referral toDecide(ReferralId id, LocalDate day) {
    DayRefused.ifFuture(day, LocalDate.now(clock));
    Referral referral = referrals.locked(id).orElseThrow(NotFound::new);
    if (!admissions.mayDecide(configurations.current())) {
      throw new ReferralRefused(Reason.leadDecides);
    }
    return referral;
  }

  private void decide(
      String activity,
      Referral referral,
      ReferralState outcome,
      DeclineGround ground,
      LocalDate day) {
    referrals.add(referral.decide(outcome, ground, day, user.identity().name(), clock.instant()));
    trail.acted(activity, referral.key(), referral.client().value());
  }
}
