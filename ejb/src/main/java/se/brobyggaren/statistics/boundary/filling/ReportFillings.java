package se.brobyggaren.statistics.boundary.filling;

import static se.brobyggaren.kernel.Allows.Effect.COMPLETES;
import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.Changed;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.statistics.boundary.signing.ReportKey;
import se.brobyggaren.statistics.control.FillingDesk;
import se.brobyggaren.statistics.control.Fillings;
import se.brobyggaren.statistics.control.ReportDesk;
import se.brobyggaren.statistics.control.signing.Signatures;
import se.brobyggaren.statistics.entity.filling.Filling;
import se.brobyggaren.statistics.entity.filling.FormFilling;

/**
 * The lead answers the questions of a report's form and fills in its figures (reports.md R1); last
 * year's answers are there to be revised.
 */
@Stateless
public class ReportFillings {
  @Inject ReportDesk desk;
  @Inject FillingDesk filled;
  @Inject Fillings fillings;
  @Inject Signatures signatures;
  @Inject CurrentUser user;
  @Inject AuditTrail trail;
  @Inject Clock clock;

  /**
   * @throws NotFound when the tenant does not use the form, or did not exist in the year
   */
  @Allows(
      value = {Role.LEAD, Role.OMBUD, Role.GROUP_MEMBER},
      effect = READS)
  public FilledForm of(String form, int year) {
    desk.period(year).orElseThrow(NotFound::new);
    return filled.view(desk.form(form, year), year);
  }

  /**
   * @throws NotFound as {@link #of}
   * @throws Changed when somebody saved the form since
   * @throws FillingRefused when the report is signed, something is not on the form, not whole, or
   *     periods overlap
   */
  @Allows(value = Role.LEAD, effect = COMPLETES)
  public void fillIn(@Valid FillIn wish) {
    desk.period(wish.year()).orElseThrow(NotFound::new);
    if (signatures.standing(ReportKey.of(wish.form(), wish.year())).isPresent()) {
      throw new FillingRefused(FillingRefused.Reason.signed, wish.form());
    }
    var written = new FormFilling(desk.form(wish.form(), wish.year()), wish.year()).read(wish);
    var known = filled.of(wish.form(), wish.year());
    var filling = known.orElseGet(() -> new Filling(wish.form(), wish.year()));
    if (wish.version() != known.map(it -> it.version() + 1).orElse(0)) {
      throw new Changed();
    }
    filling.write(written, clock.instant(), user.identity().name());
    if (known.isPresent()) {
      fillings.flush();
    } else {
      fillings.add(filling);
    }
    trail.acted("statistics.fillIn", filling.key());
  }
}
