package se.brobyggaren.web.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import se.brobyggaren.kernel.CurrentUser;
import se.brobyggaren.kernel.Role;
import se.brobyggaren.survey.boundary.PeriodFigures;
import se.brobyggaren.survey.boundary.SurveyResults;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.text.Texts;

/** Enkätens resultat, halvår för halvår. */
@Named
@RequestScoped
public class ResultsPage {
  @Inject SurveyResults results;
  @Inject SurveyWords words;
  @Inject CurrentUser user;
  @Inject Texts texts;

  private List<PeriodFigures> rows;

  public void load() {
    rows = results.all();
  }

  public List<PeriodFigures> getRows() {
    return rows;
  }

  public boolean isGiver() {
    return user.has(Role.LEAD) || user.has(Role.OMBUD);
  }

  /** There is something to draw. */
  public boolean isDrawn() {
    return rows.stream().anyMatch(row -> row.figures().satisfaction() != null);
  }

  /** The oldest first, as time goes. */
  public String getChart() {
    var chart =
        new SatisfactionChart(
            texts.of("survey.results.satisfied"), texts.of("survey.results.goal"));
    rows.stream()
        .filter(row -> row.figures().satisfaction() != null)
        .sorted(Comparator.comparing(PeriodFigures::period))
        .forEach(row -> chart.add(words.period(row.period()), row.figures()));
    return chart.json();
  }

  public TableExport getExport() {
    return new TableExport(
        texts.of("survey.results.file"),
        List.of(
            texts.of("survey.results.period"),
            texts.of("survey.results.handedOut"),
            texts.of("survey.results.answers"),
            texts.of("survey.results.rate"),
            texts.of("survey.results.satisfied"),
            texts.of("survey.results.interval"),
            texts.of("survey.results.goal")),
        rows.stream().map(this::cells).toList());
  }

  private List<Object> cells(PeriodFigures row) {
    var figures = row.figures();
    return Arrays.asList(
        words.period(row.period()),
        figures.handedOut(),
        figures.shown() ? figures.answers() : texts.of("survey.tooFew"),
        words.percent(figures.responseRate()),
        figures.shown() ? words.share(figures.satisfaction()) : "",
        words.interval(figures.satisfaction()),
        figures.goalReached() == null ? "" : texts.label(figures.goalReached()));
  }
}
