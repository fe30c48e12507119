package se.brobyggaren.deficiency.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import se.brobyggaren.deficiency.boundary.CloseReport;
import se.brobyggaren.deficiency.boundary.DeficiencyRefused;
import se.brobyggaren.deficiency.boundary.DeficiencyRefused.Reason;
import se.brobyggaren.deficiency.boundary.Improvement;

/** What the ombud told the group in the end (återkoppling). */
@Embeddable
public class Feedback {
  @Column(name = "feedback_on")
  private LocalDate on;

  @Column(name = "feedback", columnDefinition = "text")
  private String text;

  @Enumerated(EnumType.STRING)
  @Column(name = "improvement")
  private Improvement improvement;

  @Column(name = "improvement_what", columnDefinition = "text")
  private String what;

  protected Feedback() {}

  /**
   * @throws DeficiencyRefused improvementMissing
   */
  Feedback(CloseReport command, boolean afterMeasure) {
    if (afterMeasure && command.improvement() == null) {
      throw new DeficiencyRefused(Reason.improvementMissing);
    }
    on = command.feedbackOn();
    text = command.feedback().strip();
    improvement = command.improvement();
    what = command.what();
  }

  public LocalDate on() {
    return on;
  }

  public String text() {
    return text;
  }

  public Improvement improvement() {
    return improvement;
  }

  public String what() {
    return what;
  }
}
