package se.brobyggaren.deficiency.entity.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The text of the copy (delad text), perhaps shorter than the report's own. */
@Embeddable
public class SharedWording {
  @Column(name = "event", columnDefinition = "text", updatable = false)
  private String event;

  @Column(name = "consequence", columnDefinition = "text", updatable = false)
  private String consequence;

  @Column(name = "measures_taken", columnDefinition = "text", updatable = false)
  private String measuresTaken;

  @Column(name = "measure", columnDefinition = "text", updatable = false)
  private String measure;

  protected SharedWording() {}

  /**
   * @param measuresTaken by the ombud before the report, null for none
   * @param measure what the group proposes or decided, null before a decision
   */
  public SharedWording(String event, String consequence, String measuresTaken, String measure) {
    this.event = event;
    this.consequence = consequence;
    this.measuresTaken = measuresTaken;
    this.measure = measure;
  }

  public String event() {
    return event;
  }

  public String consequence() {
    return consequence;
  }

  public String measuresTaken() {
    return measuresTaken;
  }

  public String measure() {
    return measure;
  }
}
