package se.brobyggaren.casework.boundary.caseload;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * All caseloads on a day.
 *
 * @param capPerFte the cap in force on the day, null when none is stated
 */
public record CaseloadOverview(LocalDate day, Integer capPerFte, List<CaseloadRow> rows)
    implements Serializable {

  public int active() {
    return rows.stream().mapToInt(CaseloadRow::active).sum();
  }

  public BigDecimal fte() {
    return rows.stream().map(CaseloadRow::fte).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Cases per full-time position with one decimal; null when nobody worked that day. */
  public BigDecimal perFte() {
    return fte().signum() == 0
        ? null
        : BigDecimal.valueOf(active()).divide(fte(), 1, RoundingMode.HALF_UP);
  }
}
