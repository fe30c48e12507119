package se.brobyggaren.web.national;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.brobyggaren.national.boundary.NationalThemes;
import se.brobyggaren.national.boundary.ThemeFilter;
import se.brobyggaren.national.boundary.ThemeList;
import se.brobyggaren.national.boundary.ThemeRow;
import se.brobyggaren.national.boundary.ThemeState;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.text.Option;
import se.brobyggaren.web.text.Texts;

/** Nationella teman: list and chart of what is shown. */
@Named
@RequestScoped
public class ThemesPage {
  private static final int IN_CHART = 10;

  @Inject NationalThemes themes;
  @Inject NationalWords words;
  @Inject Texts texts;

  private String authority;
  private String type;
  private ThemeState state;
  private String search;
  private String sort;
  private ThemeList found;

  public void load() {
    found = themes.list(new ThemeFilter(authority, type, state, search, sort));
  }

  public List<ThemeRow> getRows() {
    return found.rows();
  }

  public ThemeList getFound() {
    return found;
  }

  public List<Option> getStates() {
    return texts.options(ThemeState.values());
  }

  /** This year so far against the same part of the last, for the first ten that are shown. */
  public String getChart() {
    List<ThemeRow> shown = found.rows().stream().limit(IN_CHART).toList();
    return new CountChart(shown.stream().map(ThemeRow::title).toList())
        .bars(
            texts.of("national.themes.lastYear", String.valueOf(found.year() - 1)),
            shown.stream().map(row -> row.trend().lastYear()).toList())
        .bars(
            texts.of("national.themes.thisYear", String.valueOf(found.year())),
            shown.stream().map(row -> row.trend().thisYear()).toList())
        .json();
  }

  public String getLastYear() {
    return texts.of("national.themes.lastYear", String.valueOf(found.year() - 1));
  }

  public String getThisYear() {
    return texts.of("national.themes.thisYear", String.valueOf(found.year()));
  }

  public TableExport getExport() {
    List<List<Object>> rows = new ArrayList<>();
    for (ThemeRow row : found.rows()) {
      rows.add(
          Arrays.asList(
              row.title(),
              words.authorities(row.authorities()),
              words.types(row.types()),
              row.reports(),
              row.tenants(),
              row.counties(),
              row.trend().lastYear(),
              row.trend().thisYear(),
              row.trend().change(),
              texts.label(row.state()),
              row.since()));
    }
    return new TableExport(
        texts.of("national.themes.file"),
        List.of(
            texts.of("national.themes.title.column"),
            texts.of("national.themes.authority"),
            texts.of("national.themes.type"),
            texts.of("national.themes.reports"),
            texts.of("national.themes.tenants"),
            texts.of("national.themes.counties"),
            getLastYear(),
            getThisYear(),
            texts.of("national.themes.change"),
            texts.of("national.themes.state"),
            texts.of("national.themes.since")),
        rows);
  }

  public String getAuthority() {
    return authority;
  }

  public void setAuthority(String authority) {
    this.authority = authority;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public ThemeState getState() {
    return state;
  }

  public void setState(ThemeState state) {
    this.state = state;
  }

  public String getSearch() {
    return search;
  }

  public void setSearch(String search) {
    this.search = search;
  }

  public String getSort() {
    return sort;
  }

  public void setSort(String sort) {
    this.sort = sort;
  }
}
