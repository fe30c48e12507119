package se.brobyggaren.national.boundary.sorting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.brobyggaren.audit.boundary.AuditTrail;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.national.boundary.ShareId;
import se.brobyggaren.national.boundary.ThemeId;
import se.brobyggaren.national.boundary.ThemeRefused;
import se.brobyggaren.national.boundary.ThemeRefused.Reason;
import se.brobyggaren.national.boundary.ThemeView.Sorting;
import se.brobyggaren.national.control.ThemeCounts;
import se.brobyggaren.national.control.Themes;
import se.brobyggaren.national.entity.SharedCopy;
import se.brobyggaren.national.entity.Theme;
import se.brobyggaren.national.entity.ThemeEvent;
import se.brobyggaren.national.entity.ThemeMember;

/**
 * Joining like reports to themes, an act of the national editor. The machine only suggests. A
 * report is in one theme at the most; every act is kept with its hand.
 */
@Stateless
public class ThemeSorting {
  @Inject Themes themes;
  @Inject ThemeCounts counts;
  @Inject AuditTrail trail;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * @throws ThemeRefused when a report is in a theme already, or a code is not of the national
   *     lists
   * @throws NotFound when a report does not exist or was taken back
   */
  @Allows(Role.REVIEW_EDITOR)
  public ThemeId open(@NotNull @Valid OpenTheme command) {
    Theme theme =
        new Theme(
            new Theme.Description(
                command.title(),
                command.summary(),
                command.consequence(),
                command.authorities(),
                command.types()),
            LocalDate.now(clock));
    themes.add(theme);
    themes.add(event(theme.id(), Sorting.OPENED));
    command.reports().stream().distinct().forEach(report -> take(theme, report));
    done("national.openTheme", theme.id(), command.reports());
    return theme.id();
  }

  /**
   * @throws ThemeRefused when a report is in a theme already, or this one is closed
   */
  @Allows(Role.REVIEW_EDITOR)
  public void join(ThemeId id, @NotEmpty List<@NotNull ShareId> reports) {
    Theme theme = find(id);
    theme.mustBeOpen();
    reports.stream().distinct().forEach(report -> take(theme, report));
    done("national.joinReports", id, reports);
  }

  /**
   * From the theme it is in to another one.
   *
   * @throws ThemeRefused when it is in none, or in this very one, or the other is closed
   */
  @Allows(Role.REVIEW_EDITOR)
  public void move(ShareId report, ThemeId to, @Size(max = 1000) String because) {
    Theme target = find(to);
    target.mustBeOpen();
    copy(report);
    ThemeMember member = member(report);
    ThemeId from = member.theme();
    if (from.equals(to)) {
      throw new ThemeRefused(Reason.sameTheme);
    }
    member.moveTo(to, clock.instant(), hand());
    themes.add(event(from, Sorting.MOVED_AWAY).about(report).with(to).saying(because));
    themes.add(event(to, Sorting.MOVED_HERE).about(report).with(from).saying(because));
    done("national.moveReport", to, List.of(report));
  }

  /** Back to the unsorted ones. */
  @Allows(Role.REVIEW_EDITOR)
  public void release(ShareId report, @NotBlank @Size(max = 1000) String because) {
    copy(report);
    ThemeMember member = member(report);
    themes.remove(member);
    themes.add(event(member.theme(), Sorting.RELEASED).about(report).saying(because));
    done("national.releaseReport", member.theme(), List.of(report));
  }

  /** What stood before is kept in the theme's history. */
  @Allows(Role.REVIEW_EDITOR)
  public void reword(ThemeId id, @NotNull @Valid RewordTheme command) {
    String before =
        find(id)
            .reword(
                new Theme.Description(
                    command.title(),
                    command.summary(),
                    command.consequence(),
                    command.authorities(),
                    command.types()),
                command.version());
    themes.add(event(id, Sorting.REWORDED).saying(before));
    trail.acted("national.rewordTheme", id.value());
  }

  private void take(Theme theme, ShareId report) {
    SharedCopy copy = copy(report);
    if (themes.member(report).isPresent()) {
      throw new ThemeRefused(Reason.alreadyInATheme);
    }
    Instant now = clock.instant();
    themes.add(new ThemeMember(copy, theme.id(), now, hand()));
    themes.add(event(theme.id(), Sorting.JOINED).about(report));
  }

  private Theme find(ThemeId id) {
    return themes.find(id).orElseThrow(NotFound::new);
  }

  private SharedCopy copy(ShareId report) {
    return themes.copy(report).orElseThrow(NotFound::new);
  }

  private ThemeMember member(ShareId report) {
    return themes.member(report).orElseThrow(() -> new ThemeRefused(Reason.notInATheme));
  }

  private ThemeEvent event(ThemeId theme, Sorting kind) {
    return new ThemeEvent(theme, kind, clock.instant(), hand());
  }

  private String hand() {
    return user.identity().name();
  }

  private void done(String activity, ThemeId theme, List<ShareId> reports) {
    counts.refresh();
    UUID[] records = new UUID[reports.size() + 1];
    records[0] = theme.value();
    for (int i = 0; i < reports.size(); i++) {
      records[i + 1] = reports.get(i).value();
    }
    trail.acted(activity, records);
  }
}
