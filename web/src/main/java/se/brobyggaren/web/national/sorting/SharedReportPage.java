package se.brobyggaren.web.national.sorting;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.national.boundary.NationalThemes;
import se.brobyggaren.national.boundary.ShareId;
import se.brobyggaren.national.boundary.ThemeFilter;
import se.brobyggaren.national.boundary.ThemeId;
import se.brobyggaren.national.boundary.ThemeRow;
import se.brobyggaren.national.boundary.sorting.ReportView;
import se.brobyggaren.national.boundary.sorting.ThemeSorting;
import se.brobyggaren.national.boundary.sorting.UnsortedReports;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.text.Option;

/** En delad brist, and where it belongs: joined, moved or released here. */
@Named
@ViewScoped
public class SharedReportPage implements Serializable {
  private static final long serialVersionUID = 1;

  @Inject UnsortedReports unsorted;
  @Inject NationalThemes themes;
  @Inject ThemeSorting sorting;
  @Inject CurrentUser user;
  @Inject Messages messages;

  private UUID id;
  private ReportView view;
  private List<ThemeRow> others = List.of();
  private UUID theme;
  private String because;
  private String releaseReason;

  public void load() {
    view = unsorted.of(new ShareId(id));
    if (isEditor()) {
      others =
          themes.list(ThemeFilter.ALL).rows().stream()
              .filter(row -> row.state().isOpen() && !row.id().equals(view.theme()))
              .toList();
    }
    if (theme == null && view.theme() == null && !view.suggestions().isEmpty()) {
      theme = view.suggestions().get(0).theme().value();
    }
  }

  public boolean isEditor() {
    return user.has(Role.REVIEW_EDITOR);
  }

  /** Joins an unsorted report, moves one that is in a theme; leads to the theme. */
  public String place() {
    ThemeId chosen = new ThemeId(theme);
    if (view.theme() == null) {
      sorting.join(chosen, List.of(view.report().id()));
      messages.done("national.shared.joined");
    } else {
      sorting.move(view.report().id(), chosen, because);
      messages.done("national.shared.moved");
    }
    return "/app/national/theme?faces-redirect=true&id=" + theme;
  }

  public String release() {
    sorting.release(view.report().id(), releaseReason);
    messages.done("national.shared.released");
    return "/app/national/shared?faces-redirect=true&id=" + id;
  }

  public ReportView getView() {
    return view;
  }

  public List<Option> getOthers() {
    return others.stream().map(row -> new Option(row.id().value(), row.title())).toList();
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public UUID getTheme() {
    return theme;
  }

  public void setTheme(UUID theme) {
    this.theme = theme;
  }

  public String getBecause() {
    return because;
  }

  public void setBecause(String because) {
    this.because = because;
  }

  public String getReleaseReason() {
    return releaseReason;
  }

  public void setReleaseReason(String releaseReason) {
    this.releaseReason = releaseReason;
  }
}
