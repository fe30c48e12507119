package se.brobyggaren.survey.boundary;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.kernel.ActiveScope;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.survey.control.SurveyCodes;
import se.brobyggaren.survey.control.SurveyPeriods;
import se.brobyggaren.survey.entity.OneTimeCode;

/** Hands out invitations (inbjudningar) to the survey; never to a named client or case. */
@Stateless
public class SurveyInvitations {
  @Inject SurveyCodes codes;
  @Inject SurveyPeriods periods;
  @Inject ActiveScope active;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /** The last day on which codes made today can be used. */
  @Allows(
      value = {Role.LEAD, Role.OMBUD},
      effect = READS)
  public LocalDate validTo() {
    return HalfYear.of(LocalDate.now(clock)).next().last();
  }

  /**
   * Makes codes that can be used through the next half-year. How many are counted for the
   * half-year; the record of acts says that somebody made invitations, not which.
   */
  @Allows({Role.LEAD, Role.OMBUD})
  public HandedOut handOut(@NotNull @Valid HandOutCodes command) {
    var today = LocalDate.now(clock);
    var now = HalfYear.of(today);
    var validTo = validTo();
    int tenant = active.tenant().number();
    List<OneTimeCode> drawn =
        Stream.generate(() -> OneTimeCode.draw(tenant)).limit(command.number()).toList();
    codes.clear(today);
    codes.add(drawn, validTo);
    periods.handedOut(now, command.number());
    trail.acted("survey.handOut");
    return new HandedOut(drawn.stream().map(OneTimeCode::inGroups).toList(), validTo);
  }
}
