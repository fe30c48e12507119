package se.brobyggaren.survey.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import se.brobyggaren.kernel.TenantOwned;
import se.brobyggaren.survey.boundary.HalfYear;

/** How many gave an answer in a half-year (röstetal). */
@Entity
@Table(schema = "tenant", name = "survey_tally")
public class AnswerTally extends TenantOwned {
  @Column(name = "year", updatable = false)
  private int year;

  @Column(name = "half", updatable = false)
  private int half;

  @Column(name = "question", updatable = false)
  private String question;

  @Column(name = "choice", updatable = false)
  private String choice;

  @Column(name = "answers")
  private int answers;

  protected AnswerTally() {}

  /**
   * @param mark {@code question=answer}
   */
  public AnswerTally(HalfYear period, String mark, int answers) {
    super(UUID.randomUUID());
    this.year = period.year();
    this.half = period.half();
    int sign = mark.indexOf('=');
    this.question = mark.substring(0, sign);
    this.choice = mark.substring(sign + 1);
    this.answers = answers;
  }

  public HalfYear period() {
    return new HalfYear(year, half);
  }

  public String question() {
    return question;
  }

  public String choice() {
    return choice;
  }

  public int answers() {
    return answers;
  }
}
