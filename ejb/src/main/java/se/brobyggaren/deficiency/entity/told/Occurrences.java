package se.brobyggaren.deficiency.entity.told;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import se.brobyggaren.deficiency.boundary.DeficiencyRefused;
import se.brobyggaren.deficiency.boundary.DeficiencyRefused.Reason;

/** How often a fault was met, first and last (förekomster): DOMAIN rule 8 counts them. */
@Embeddable
public class Occurrences {
  @Column(name = "occurred_on")
  private LocalDate first;

  @Column(name = "last_occurred_on")
  private LocalDate last;

  @Column(name = "occurrences")
  private int count;

  protected Occurrences() {}

  /** Met for the first time. */
  public Occurrences(LocalDate day) {
    first = day;
    last = day;
    count = 1;
  }

  /** The writer dates the first one anew. */
  public void begunOn(LocalDate day) {
    first = day;
    if (last.isBefore(day) || count == 1) {
      last = day;
    }
  }

  /** Met once more. */
  public void again(LocalDate day) {
    count++;
    if (day.isAfter(last)) {
      last = day;
    }
    if (day.isBefore(first)) {
      first = day;
    }
  }

  /**
   * @param threshold occurrences that make a systemfel in this tenant
   * @throws DeficiencyRefused tooFewOccurrences
   */
  public void requireEnough(int threshold) {
    if (count < threshold) {
      throw new DeficiencyRefused(Reason.tooFewOccurrences, threshold, count);
    }
  }

  public LocalDate first() {
    return first;
  }

  public LocalDate last() {
    return last;
  }

  public int count() {
    return count;
  }
}
