package se.brobyggaren.survey.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import se.brobyggaren.kernel.TenantOwned;
import se.brobyggaren.survey.boundary.HalfYear;

/** A half-year's numbers (halvår): invitations handed out, answers that came out of the box. */
@Entity
@Table(schema = "tenant", name = "survey_period")
public class SurveyPeriod extends TenantOwned {
  @Column(name = "year", updatable = false)
  private int year;

  @Column(name = "half", updatable = false)
  private int half;

  @Column(name = "handed_out")
  private int handedOut;

  @Column(name = "answers")
  private int answers;

  protected SurveyPeriod() {}

  public HalfYear period() {
    return new HalfYear(year, half);
  }

  public int handedOut() {
    return handedOut;
  }

  /** None, or five and more. */
  public int answers() {
    return answers;
  }
}
