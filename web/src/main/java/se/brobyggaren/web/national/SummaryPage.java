package se.brobyggaren.web.national;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import se.brobyggaren.national.boundary.StatementView;
import se.brobyggaren.national.boundary.StatementView.Kind;
import se.brobyggaren.national.boundary.contributors.ContributedTheme;
import se.brobyggaren.national.boundary.counties.NationalSummary;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.text.Texts;

/** Nationella brister, as a county board reads them. */
@Named
@RequestScoped
public class SummaryPage {
  @Inject NationalSummary summary;
  @Inject NationalWords words;
  @Inject Texts texts;

  private List<ContributedTheme> rows;

  public void load() {
    rows = summary.list();
  }

  public String answer(ContributedTheme of) {
    return wording(of.latest(Kind.ANSWER));
  }

  public String decision(ContributedTheme of) {
    return wording(of.latest(Kind.DECISION));
  }

  private static String wording(StatementView said) {
    return said == null ? "" : said.wording();
  }

  public TableExport getExport() {
    return new TableExport(
        texts.of("national.summary.file"),
        List.of(
            texts.of("national.summary.theme"),
            texts.of("national.summary.authority"),
            texts.of("national.summary.type"),
            texts.of("national.summary.reports"),
            texts.of("national.summary.tenants"),
            texts.of("national.summary.counties"),
            texts.of("national.summary.state"),
            texts.of("national.summary.since"),
            texts.of("national.summary.answer"),
            texts.of("national.summary.decision")),
        rows.stream()
            .map(
                row ->
                    Arrays.<Object>asList(
                        row.title(),
                        words.authorities(row.authorities()),
                        words.types(row.types()),
                        row.reports(),
                        row.tenants(),
                        row.counties(),
                        texts.label(row.state()),
                        row.since(),
                        answer(row),
                        decision(row)))
            .toList());
  }

  public List<ContributedTheme> getRows() {
    return rows;
  }
}
