package se.brobyggaren.intake.boundary.advice;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.intake.boundary.DayRefused;
import se.brobyggaren.intake.control.AdviceGiven;
import se.brobyggaren.intake.entity.Advice;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;
import se.brobyggaren.tenantconfig.codes.CodeList;

/** Counts advice (råd och stöd): day, minutes and subject, never a person (DOMAIN rule 12). */
@Stateless
public class AdviceLog {
  @Inject AdviceGiven given;
  @Inject TenantConfigurations configurations;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /**
   * @throws UnknownSubject when the subject is none of the tenant's contact reasons
   */
  @Allows({Role.OMBUD, Role.LEAD})
  public UUID count(@Valid CountAdvice advice) {
    DayRefused.ifFuture(advice.day(), LocalDate.now(clock));
    configurations.current().vocabularies().terms(CodeList.CONTACT_REASONS).stream()
        .filter(term -> term.code().equals(advice.subject()))
        .findFirst()
        .orElseThrow(UnknownSubject::new);
    Advice counted = new Advice(advice.day(), advice.minutes(), advice.subject(), clock.instant());
    given.add(counted);
    trail.acted("intake.advice", counted.key());
    return counted.key();
  }

  /** Takes back a count made by mistake. */
  @Allows({Role.OMBUD, Role.LEAD})
  public void takeBack(UUID id) {
    given.remove(given.find(id).orElseThrow(NotFound::new));
    trail.acted("intake.adviceTakenBack", id);
  }

  /** Both days included. */
  @Allows(
      value = {Role.OMBUD, Role.LEAD},
      effect = READS)
  public List<AdviceCount> between(LocalDate from, LocalDate to) {
    return given.between(from, to);
  }
}
