package se.brobyggaren.tenantconfig.goals;

import java.io.Serializable;

/**
 * An age band (åldersklass) of a report, both ages included; age is reference year minus year of
 * birth (DOMAIN rule 13).
 *
 * @param to null for an open band ("65–")
 */
public record AgeBand(int from, Integer to) implements Serializable {
  public AgeBand {
    if (from < 0 || to != null && to < from) {
      throw new IllegalArgumentException("age band " + from + "-" + to);
    }
  }

  public boolean includes(int age) {
    return age >= from && (to == null || age <= to);
  }

  /** As it is stored: "18-29", "65-". */
  public String code() {
    return from + "-" + (to == null ? "" : to);
  }

  /** As it is printed: "18–29", "65–". */
  public String label() {
    return from + "–" + (to == null ? "" : to);
  }
}
