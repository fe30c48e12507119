package se.brobyggaren.national.boundary.review;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.national.boundary.ThemeId;
import se.brobyggaren.national.control.Themes;
import se.brobyggaren.national.entity.Said;
import se.brobyggaren.national.entity.Statement;
import se.brobyggaren.national.entity.Theme;

/**
 * Recording what was said about a theme: the authority's answer, the beredningsgrupp's decision,
 * its end. It goes back to every tenant that contributed. Nothing is overwritten.
 */
@Stateless
public class ThemeReview {
  @Inject Themes themes;
  @Inject AuditTrail trail;
  @Inject CurrentUser user;
  @Inject Clock clock;

  @Allows(Role.REVIEW_EDITOR)
  public void answer(ThemeId id, @NotNull @Valid RecordAnswer command) {
    keep(
        find(id).answered(command.authority(), command.wording(), said(command.on())),
        "national.recordAnswer",
        id);
  }

  @Allows(Role.REVIEW_EDITOR)
  public void decide(ThemeId id, @NotNull @Valid RecordDecision command) {
    keep(
        find(id).decided(command.decision(), command.wording(), said(command.on())),
        "national.recordDecision",
        id);
  }

  @Allows(Role.REVIEW_EDITOR)
  public void close(ThemeId id, @NotNull @Valid EndOrReopen command) {
    keep(find(id).close(command.because(), said(command.on())), "national.closeTheme", id);
  }

  @Allows(Role.REVIEW_EDITOR)
  public void reopen(ThemeId id, @NotNull @Valid EndOrReopen command) {
    keep(find(id).reopen(command.because(), said(command.on())), "national.reopenTheme", id);
  }

  private Theme find(ThemeId id) {
    return themes.find(id).orElseThrow(NotFound::new);
  }

  private Said said(LocalDate on) {
    return new Said(on, clock.instant(), user.identity().name());
  }

  private void keep(Statement statement, String activity, ThemeId theme) {
    themes.add(statement);
    trail.acted(activity, theme.value(), statement.id());
  }
}
