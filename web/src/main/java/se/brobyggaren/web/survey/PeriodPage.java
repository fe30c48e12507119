package se.brobyggaren.web.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import se.brobyggaren.kernel.NotFound;
import se.brobyggaren.survey.boundary.HalfYear;
import se.brobyggaren.survey.boundary.PeriodFigures;
import se.brobyggaren.survey.boundary.QuestionFigures;
import se.brobyggaren.survey.boundary.SurveyFigures;
import se.brobyggaren.survey.boundary.SurveyResults;
import se.brobyggaren.web.export.TableExport;
import se.brobyggaren.web.text.Texts;

/** Enkätens svar ett halvår: each question with its answers. */
@Named("surveyPeriodPage")
@RequestScoped
public class PeriodPage {
  @Inject SurveyResults results;
  @Inject SurveyWords words;
  @Inject Texts texts;

  /** A line of the table: an answer of a question. */
  public record Line(String question, String choice, int answers) {}

  private String period;
  private PeriodFigures found;

  /**
   * @throws NotFound for a half-year in which nothing was handed out
   */
  public void load() {
    HalfYear wanted = HalfYear.parse(period).orElseThrow(NotFound::new);
    found =
        results.all().stream()
            .filter(row -> row.period().equals(wanted))
            .findFirst()
            .orElseThrow(NotFound::new);
  }

  public String getTitle() {
    return texts.of("survey.period.titleOf", words.period(found.period()));
  }

  public SurveyFigures getFigures() {
    return found.figures();
  }

  public List<QuestionFigures> getQuestions() {
    return found.figures().questions();
  }

  public List<Line> getLines() {
    return getQuestions().stream()
        .flatMap(
            question ->
                question.choices().stream()
                    .map(c -> new Line(question.question(), c.choice(), c.answers())))
        .toList();
  }

  public TableExport getExport() {
    return new TableExport(
        texts.of("survey.period.file", found.period().toString()),
        List.of(
            texts.of("survey.period.question"),
            texts.of("survey.period.choice"),
            texts.of("survey.period.answers")),
        getLines().stream()
            .map(
                line ->
                    Arrays.<Object>asList(
                        words.question(line.question()),
                        words.choice(line.choice()),
                        line.answers()))
            .toList());
  }

  public String getPeriod() {
    return period;
  }

  public void setPeriod(String period) {
    this.period = period;
  }
}
