package se.brobyggaren.national.boundary.sorting;

import static se.brobyggaren.kernel.Allows.Effect.READS;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.brobyggaren.kernel.Allows;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.national.boundary.ShareId;
import se.brobyggaren.national.boundary.SharedReport;
import se.brobyggaren.national.boundary.ThemeId;
import se.brobyggaren.national.control.LikeReports;
import se.brobyggaren.national.control.SharedCopies;
import se.brobyggaren.national.control.Themes;
import se.brobyggaren.national.entity.SharedCopy;
import se.brobyggaren.national.entity.Theme;

/**
 * Shared reports that are in no theme yet, with what each may belong to. First the bucket: a common
 * authority and a common type; then the most like text (STACK.md, search).
 */
@Stateless
public class UnsortedReports {
  private static final int PAGE = 20;
  private static final int SHOWN = 3;
  private static final int FOR_A_THEME = 10;

  @Inject SharedCopies copies;
  @Inject LikeReports like;
  @Inject Themes themes;

  @Allows(
      value = {Role.REVIEW_MEMBER, Role.REVIEW_EDITOR},
      effect = READS)
  public UnsortedList list(@NotNull @Valid UnsortedFilter filter) {
    int total = copies.unsortedCount(filter);
    int pages = Math.max(1, (total + PAGE - 1) / PAGE);
    int page = Math.min(filter.page(), pages);
    List<SharedReport> reports =
        copies.unsorted(filter, (page - 1) * PAGE, PAGE).stream().map(SharedCopy::view).toList();
    Map<ShareId, List<LikeReport>> found = like.to(reports.stream().map(SharedReport::id).toList());
    return new UnsortedList(
        reports.stream().map(r -> row(r, found.getOrDefault(r.id(), List.of()))).toList(),
        total,
        page,
        pages);
  }

  private static UnsortedList.Row row(SharedReport report, List<LikeReport> like) {
    return new UnsortedList.Row(
        report, Suggestion.among(like, SHOWN), Suggestion.loose(like, SHOWN));
  }

  /**
   * One report, unsorted or not, with its suggestions.
   *
   * @throws NotFound when it was taken back
   */
  @Allows(
      value = {Role.REVIEW_MEMBER, Role.REVIEW_EDITOR},
      effect = READS)
  public ReportView of(ShareId id) {
    SharedReport report = copies.find(id).orElseThrow(NotFound::new).view();
    List<LikeReport> found = like.to(List.of(id)).getOrDefault(id, List.of());
    Optional<Theme> theme = themes.holding(id);
    ThemeId own = theme.map(Theme::id).orElse(null);
    return new ReportView(
        report,
        own,
        theme.map(Theme::title).orElse(null),
        Suggestion.among(found, SHOWN + 1).stream()
            .filter(suggestion -> !suggestion.theme().equals(own))
            .limit(SHOWN)
            .toList(),
        Suggestion.loose(found, SHOWN));
  }

  /** Unsorted reports that are like the ones in the theme, the most like first. */
  @Allows(
      value = {Role.REVIEW_MEMBER, Role.REVIEW_EDITOR},
      effect = READS)
  public List<LikeReport> likeTheme(ThemeId theme) {
    return like.toTheme(theme, FOR_A_THEME);
  }
}
