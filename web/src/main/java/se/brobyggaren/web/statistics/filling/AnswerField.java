package se.brobyggaren.web.statistics.filling;

import java.io.Serializable;
import se.brobyggaren.statistics.boundary.filling.FillIn;
import se.brobyggaren.statistics.boundary.filling.FilledForm;

/** En fråga att svara på; last year's answer stands there until the form is saved. */
public class AnswerField implements Serializable {
  private static final long serialVersionUID = 1;

  private final FilledForm.Answer of;
  private String text;

  AnswerField(FilledForm.Answer of) {
    this.of = of;
    text = of.text() == null ? of.draft() : of.text();
  }

  FillIn.Answer told() {
    return new FillIn.Answer(of.question(), text);
  }

  public FilledForm.Answer getOf() {
    return of;
  }

  /** Not this year's yet. */
  public boolean isDraft() {
    return of.text() == null && of.draft() != null;
  }

  public String getText() {
    return text;
  }

  public void setText(String written) {
    text = written;
  }
}
