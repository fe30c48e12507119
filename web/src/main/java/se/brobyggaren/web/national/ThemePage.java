package se.brobyggaren.web.national;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.national.boundary.NationalThemes;
import se.brobyggaren.national.boundary.SharedReport;
import se.brobyggaren.national.boundary.ThemeId;
import se.brobyggaren.national.boundary.ThemeView;
import se.brobyggaren.national.boundary.ThemeView.YearCount;
import se.brobyggaren.national.boundary.sorting.LikeReport;
import se.brobyggaren.national.boundary.sorting.UnsortedReports;
import se.brobyggaren.web.export.AllPages;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.text.Texts;

/** Ett nationellt tema. */
@Named
@RequestScoped
public class ThemePage {
  @Inject NationalThemes themes;
  @Inject UnsortedReports unsorted;
  @Inject NationalWords words;
  @Inject CurrentUser user;
  @Inject Texts texts;

  private UUID id;
  private Integer page = 1;
  private ThemeView theme;
  private List<LikeReport> like = List.of();

  public void load() {
    page = page == null || page < 1 ? 1 : page;
    theme = themes.of(new ThemeId(id), page);
    if (isEditor() && theme.row().state().isOpen()) {
      like = unsorted.likeTheme(theme.row().id());
    }
  }

  public boolean isEditor() {
    return user.has(Role.REVIEW_EDITOR);
  }

  public String getChart() {
    return new CountChart(theme.years().stream().map(year -> String.valueOf(year.year())).toList())
        .bars(
            texts.of("national.theme.reports"),
            theme.years().stream().map(YearCount::reports).toList())
        .json();
  }

  public TableExport getExport() {
    List<List<Object>> rows = new ArrayList<>();
    for (SharedReport report :
        AllPages.of(getPages(), number -> themes.of(theme.row().id(), number).reports())) {
      rows.add(
          Arrays.asList(
              report.tenant(),
              words.county(report.county()),
              report.year() + "-" + report.number(),
              report.reportedOn(),
              words.authorities(report.authorities()),
              words.types(report.types()),
              report.event(),
              report.consequence()));
    }
    return new TableExport(
        texts.of("national.theme.file"),
        List.of(
            texts.of("national.theme.tenant"),
            texts.of("national.theme.county"),
            texts.of("national.theme.number"),
            texts.of("national.theme.reported"),
            texts.of("national.theme.authority"),
            texts.of("national.theme.type"),
            texts.of("national.theme.event"),
            texts.of("national.theme.consequence")),
        rows);
  }

  public ThemeView getTheme() {
    return theme;
  }

  public List<LikeReport> getLike() {
    return like;
  }

  public int getPages() {
    return Math.max(1, (theme.row().reports() + NationalThemes.PAGE - 1) / NationalThemes.PAGE);
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public Integer getPage() {
    return page;
  }

  public void setPage(Integer page) {
    this.page = page;
  }
}
