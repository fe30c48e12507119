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
import se.brobyggaren.client.boundary.Area;
import se.brobyggaren.intake.boundary.DayRefused;
import se.brobyggaren.intake.boundary.ReferralRefused;
import se.brobyggaren.intake.control.VisitsMade;
import se.brobyggaren.intake.entity.OrientationVisit;
import se.brobyggaren.intake.entity.ReferralRules;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.tenancy.boundary.TenantConfigurations;

/** Counts orientation visits (orienteringsbesök): day and place, never a person. */
@Stateless
public class VisitLog {
  @Inject VisitsMade visits;
  @Inject TenantConfigurations configurations;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /**
   * @throws ReferralRefused when the tenant does not serve the area
   */
  @Allows({Role.OMBUD, Role.LEAD})
  public UUID count(@Valid CountVisit visit) {
    DayRefused.ifFuture(visit.day(), LocalDate.now(clock));
    Area area = new ReferralRules(configurations.current(), visit.day()).servedArea(visit.area());
    OrientationVisit counted =
        new OrientationVisit(visit.day(), visit.minutes(), area, clock.instant());
    visits.add(counted);
    trail.acted("intake.visit", counted.key());
    return counted.key();
  }

  /** Takes back a count made by mistake. */
  @Allows({Role.OMBUD, Role.LEAD})
  public void takeBack(UUID id) {
    visits.remove(visits.find(id).orElseThrow(NotFound::new));
    trail.acted("intake.visitTakenBack", id);
  }

  /** Both days included. */
  @Allows(
      value = {Role.OMBUD, Role.LEAD},
      effect = READS)
  public List<VisitCount> between(LocalDate from, LocalDate to) {
    return visits.between(from, to);
  }
}
