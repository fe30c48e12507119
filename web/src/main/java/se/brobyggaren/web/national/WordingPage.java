package se.brobyggaren.web.national;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import se.brobyggaren.national.boundary.NationalThemes;
import se.brobyggaren.national.boundary.ShareId;
import se.brobyggaren.national.boundary.SharedReport;
import se.brobyggaren.national.boundary.ThemeId;
import se.brobyggaren.national.boundary.ThemeView;
import se.brobyggaren.national.boundary.sorting.OpenTheme;
import se.brobyggaren.national.boundary.sorting.RewordTheme;
import se.brobyggaren.national.boundary.sorting.ThemeSorting;
import se.brobyggaren.national.boundary.sorting.UnsortedReports;
import se.brobyggaren.web.form.Messages;
import se.brobyggaren.web.text.Texts;

/** Skapa ett tema, perhaps from a report, or say better what one is. */
@Named
@ViewScoped
public class WordingPage implements Serializable {
  private static final long serialVersionUID = 1;

  @Inject NationalThemes themes;
  @Inject UnsortedReports unsorted;
  @Inject ThemeSorting sorting;
  @Inject Messages messages;
  @Inject Texts texts;

  private UUID theme;
  private UUID report;
  private int version;
  private String title;
  private String summary;
  private String consequence;
  private String[] authorities = {};
  private String[] types = {};

  public void load() {
    if (theme != null) {
      ThemeView view = themes.of(new ThemeId(theme), 1);
      version = view.version();
      title = view.row().title();
      summary = view.summary();
      consequence = view.consequence();
      authorities = view.row().authorities().toArray(String[]::new);
      types = view.row().types().toArray(String[]::new);
    } else if (report != null) {
      SharedReport first = unsorted.of(new ShareId(report)).report();
      summary = first.event();
      consequence = first.consequence();
      authorities = first.authorities().toArray(String[]::new);
      types = first.types().toArray(String[]::new);
    }
  }

  public String save() {
    UUID saved = theme;
    if (theme == null) {
      saved =
          sorting
              .open(
                  new OpenTheme(
                      title,
                      summary,
                      consequence,
                      List.of(authorities),
                      List.of(types),
                      report == null ? List.of() : List.of(new ShareId(report))))
              .value();
      messages.done("national.wording.opened");
    } else {
      sorting.reword(
          new ThemeId(theme),
          new RewordTheme(
              version, title, summary, consequence, List.of(authorities), List.of(types)));
      messages.done("national.wording.reworded");
    }
    return "/app/national/theme?faces-redirect=true&id=" + saved;
  }

  public String getHeading() {
    return texts.of(theme == null ? "national.wording.title" : "national.wording.reword");
  }

  public UUID getTheme() {
    return theme;
  }

  public void setTheme(UUID theme) {
    this.theme = theme;
  }

  public UUID getReport() {
    return report;
  }

  public void setReport(UUID report) {
    this.report = report;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary;
  }

  public String getConsequence() {
    return consequence;
  }

  public void setConsequence(String consequence) {
    this.consequence = consequence;
  }

  public String[] getAuthorities() {
    return authorities;
  }

  public void setAuthorities(String[] authorities) {
    this.authorities = authorities;
  }

  public String[] getTypes() {
    return types;
  }

  public void setTypes(String[] types) {
    this.types = types;
  }
}
