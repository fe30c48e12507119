package se.brobyggaren.tenantconfig.report;

import java.io.Serializable;
import java.util.Objects;

/**
 * That the tenant hosts a förbund's programmes (insatser), and how their yearly sheet is laid out.
 *
 * @param association name of the förbund
 * @param sheet a layout of the tenant's own; null for the shipped one
 */
public record Programmes(String association, ReportForm sheet) implements Serializable {
  /** Code of the shipped layout; {@code forms/<code>.yaml} beside this class. */
  public static final String SHEET = "programme-sheet";

  public Programmes {
    Objects.requireNonNull(association, "association");
  }
}
