package se.brobyggaren.web.intake;

import java.io.Serializable;
import se.brobyggaren.intake.boundary.Answer;
import se.brobyggaren.tenantconfig.priority.Circumstance;

/** En fråga om en omständighet, with its answer; null is not asked. */
public class Question implements Serializable {
  private static final long serialVersionUID = 1;

  private final Circumstance circumstance;
  private Boolean yes;

  public Question(Circumstance circumstance) {
    this.circumstance = circumstance;
  }

  Answer answer() {
    if (yes == null) {
      return Answer.NOT_ASKED;
    }
    return yes ? Answer.YES : Answer.NO;
  }

  public Circumstance getCircumstance() {
    return circumstance;
  }

  public Boolean getYes() {
    return yes;
  }

  public void setYes(Boolean yes) {
    this.yes = yes;
  }
}
