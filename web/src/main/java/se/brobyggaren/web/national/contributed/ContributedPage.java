package se.brobyggaren.web.national.contributed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import se.brobyggaren.national.boundary.ThemeId;
import se.brobyggaren.national.boundary.contributors.ContributedTheme;
import se.brobyggaren.national.boundary.contributors.ContributedThemes;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.national.NationalWords;
import se.brobyggaren.web.text.Texts;

/** Nationella brister som verksamheten bidragit till, the list and one of them. */
@Named
@RequestScoped
public class ContributedPage {
  @Inject ContributedThemes themes;
  @Inject NationalWords words;
  @Inject Texts texts;

  private UUID id;
  private List<ContributedTheme> rows;
  private ContributedTheme theme;

  public void load() {
    rows = themes.list();
  }

  public void loadOne() {
    theme = themes.of(new ThemeId(id));
  }

  public String same(ContributedTheme of) {
    return texts.of("national.same", of.tenants(), of.counties());
  }

  public TableExport getExport() {
    List<List<Object>> exported = new ArrayList<>();
    for (ContributedTheme row : rows) {
      exported.add(
          Arrays.asList(
              row.title(),
              words.authorities(row.authorities()),
              words.types(row.types()),
              same(row),
              row.reports(),
              row.own().size(),
              texts.label(row.state()),
              row.since()));
    }
    return new TableExport(
        texts.of("national.contributed.file"),
        List.of(
            texts.of("national.contributed.theme"),
            texts.of("national.contributed.authority"),
            texts.of("national.contributed.type"),
            texts.of("national.contributed.same"),
            texts.of("national.contributed.reports"),
            texts.of("national.contributed.own"),
            texts.of("national.contributed.state"),
            texts.of("national.contributed.since")),
        exported);
  }

  public List<ContributedTheme> getRows() {
    return rows;
  }

  public ContributedTheme getTheme() {
    return theme;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
