package se.brobyggaren.tenantconfig.goals;

import java.io.Serializable;

/**
 * A range (spann) of whole numbers, both ends included.
 *
 * @param from null when only an upper end is stated
 * @param to null when only a lower end is stated
 */
public record Range(Integer from, Integer to) implements Serializable {
  public Range {
    if (from == null && to == null || from != null && to != null && to < from) {
      throw new IllegalArgumentException("range " + from + "-" + to);
    }
  }
}
