package se.brobyggaren.deficiency.entity.told;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What happened (händelse, konsekvens, vidtagna åtgärder), in free text that never names a person.
 */
@Embeddable
public class Wording {
  @Column(name = "event", columnDefinition = "text")
  private String event;

  @Column(name = "consequence", columnDefinition = "text")
  private String consequence;

  @Column(name = "measures_taken", columnDefinition = "text")
  private String measuresTaken;

  protected Wording() {}

  public Wording(String event, String consequence, String measuresTaken) {
    this.event = event.strip();
    this.consequence = consequence.strip();
    this.measuresTaken =
        measuresTaken == null || measuresTaken.isBlank() ? null : measuresTaken.strip();
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
}
