package se.brobyggaren.intake.boundary.reading;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.brobyggaren.client.boundary.ClientCard;
import se.brobyggaren.client.boundary.ClientDetails;
import se.brobyggaren.client.boundary.ClientId;
import se.brobyggaren.client.boundary.ClientRegister;
import se.brobyggaren.client.boundary.Guarded;
import se.brobyggaren.client.boundary.SealedTexts;
import se.brobyggaren.intake.boundary.ReferralId;
import se.brobyggaren.intake.boundary.ReferralState;
import se.brobyggaren.intake.boundary.queue.QueueEntryId;
import se.brobyggaren.intake.control.Admissions;
import se.brobyggaren.intake.control.Referrals;
import se.brobyggaren.intake.entity.Referral;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;
import se.brobyggaren.tenantconfig.TenantConfiguration;

/** Looks at referrals (ansökningar). */
@Stateless
public class ReferralList {
  @Inject Referrals referrals;
  @Inject ClientRegister clients;
  @Inject SealedTexts texts;
  @Inject Admissions admissions;
  @Inject TenantConfigurations configurations;

  /**
   * @param state null for those that wait for a decision
   * @param first index of the first row, from 0
   */
  @Allows(
      value = {Role.OMBUD, Role.LEAD},
      effect = READS)
  public ReferralPage list(ReferralState state, int first) {
    List<ReferralState> states = state == null ? open() : List.of(state);
    List<Referral> found = referrals.in(states, first, ReferralPage.SIZE);
    Map<ClientId, ClientCard> cards =
        clients.cards(found.stream().map(Referral::client).toList(), Set.of()).stream()
            .collect(Collectors.toMap(ClientCard::id, Function.identity()));
    return new ReferralPage(
        found.stream().map(r -> row(r, cards.get(r.client()))).toList(), referrals.count(states));
  }

  /** How many wait for a decision and for an ombud; nobody's data is read. One statement. */
  @Allows(
      value = {Role.OMBUD, Role.LEAD},
      effect = READS)
  public IntakeWaits waits() {
    return referrals.waits(open());
  }

  /**
   * @throws NotFound when the tenant has no such referral
   */
  @Allows(
      value = {Role.OMBUD, Role.LEAD},
      effect = READS)
  public ReferralView find(ReferralId id) {
    Referral referral = referrals.find(id).orElseThrow(NotFound::new);
    TenantConfiguration tenant = configurations.current();
    ClientDetails client = clients.details(referral.client(), Set.of());
    boolean seen = !client.card().name().hidden();
    return new ReferralView(
        id,
        client,
        referral.origin().source(),
        referral.origin().consentedOn(),
        referral.origin().appliedOn(),
        Guarded.of(seen ? referral.area() : null, seen),
        referral.answers(),
        tenant.priorityOrder().circumstances(),
        Guarded.of(seen ? wish(referral) : null, seen),
        referral.state(),
        decisions(id),
        admissions.mayDecide(tenant),
        referrals.queueEntryOf(id).map(QueueEntryId::new).orElse(null),
        referral.recordedAt(),
        referral.recordedBy());
  }

  private String wish(Referral referral) {
    return texts.open(referral.client(), Referral.WISH, referral.sealedWish());
  }

  private List<ReferralView.Decided> decisions(ReferralId id) {
    return referrals.decisionsOn(id).stream()
        .map(
            d ->
                new ReferralView.Decided(
                    d.outcome(), d.ground(), d.decidedOn(), d.decidedBy(), d.recordedAt()))
        .toList();
  }

  private static List<ReferralState> open() {
    return Arrays.stream(ReferralState.values()).filter(ReferralState::open).toList();
  }

  private static ReferralRow row(Referral referral, ClientCard card) {
    return new ReferralRow(
        referral.id(),
        card,
        referral.origin().source(),
        referral.origin().appliedOn(),
        referral.state());
  }
}
