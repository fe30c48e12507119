package se.brobyggaren.tenantconfig.report;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Only those of the categories (villkor).
 *
 * @param is at least one; a record with any of them is counted
 */
public record Condition(Dimension by, List<String> is) implements Serializable {
  public Condition {
    Objects.requireNonNull(by, "by");
    is = List.copyOf(is);
  }
}
