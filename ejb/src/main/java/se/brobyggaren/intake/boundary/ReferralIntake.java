package se.brobyggaren.intake.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.client.boundary.ClientCard;
import se.brobyggaren.client.boundary.ClientId;
import se.brobyggaren.client.boundary.ClientRegister;
import se.brobyggaren.client.boundary.RegisterClient;
import se.brobyggaren.client.boundary.SealedTexts;
import se.brobyggaren.intake.boundary.ReferralRefused.Reason;
import se.brobyggaren.intake.control.Referrals;
import se.brobyggaren.intake.entity.Origin;
import se.brobyggaren.intake.entity.Referral;
import se.brobyggaren.intake.entity.ReferralRules;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;

/** Hands in a referral (ta emot ansökan): as little about the person as possible. */
@Stateless
public class ReferralIntake {
  @Inject Referrals referrals;
  @Inject ClientRegister clients;
  @Inject SealedTexts texts;
  @Inject TenantConfigurations configurations;
  @Inject AuditTrail trail;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * @throws ReferralRefused when a rule forbids it
   * @throws PerhapsKnown when the person seems to be known and the command does not say whether
   */
  @Allows({Role.OMBUD, Role.LEAD})
  public ReferralId submit(@Valid SubmitReferral wish) {
    LocalDate today = LocalDate.now(clock);
    ReferralRules rules = new ReferralRules(configurations.current(), today);
    rules.check(wish);
    RegisterClient person = within(rules, wish.person());
    ClientId client = clientOf(wish, person);
    Referral referral =
        new Referral(
            client,
            new Origin(wish.source(), consent(wish), wish.appliedOn()),
            person.area(),
            wish.circumstances(),
            texts.seal(client, Referral.WISH, wish.wish()),
            clock.instant(),
            user.identity().name());
    referrals.add(referral);
    trail.acted("intake.submit", referral.key(), client.value());
    return referral.id();
  }

  private ClientId clientOf(SubmitReferral wish, RegisterClient person) {
    if (wish.knownAs() != null) {
      return clients.searchByName(String.valueOf(wish.knownAs()), Set.of()).stream()
          .findFirst()
          .map(ClientCard::id)
          .orElseThrow(() -> new ReferralRefused(Reason.nobodyKnownSo));
    }
    if (!wish.anotherPerson()) {
      List<PerhapsKnown.Candidate> like =
          clients.perhapsThe(person.name(), person.yearOfBirth()).stream()
              .map(card -> new PerhapsKnown.Candidate(card.id(), card.number()))
              .toList();
      if (!like.isEmpty()) {
        throw new PerhapsKnown(like);
      }
    }
    return clients.register(person);
  }

  private static RegisterClient within(ReferralRules rules, RegisterClient person) {
    return new RegisterClient(
        person.name(),
        person.contact(),
        person.yearOfBirth(),
        person.sex(),
        rules.servedArea(person.area()),
        person.protectedIdentity());
  }

  private static LocalDate consent(SubmitReferral wish) {
    return Origin.SELF.equals(wish.source()) ? null : wish.consentedOn();
  }
}
