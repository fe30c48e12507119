package se.brobyggaren.casework.boundary.caseload;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * An ombud's caseload on a day.
 *
 * @param fte share of full time on the day
 * @param active cases held on the day
 * @param allowed the cap at that share, null when the tenant states none (DOMAIN rule 3)
 * @param goalFrom lower end of the goal at that share, null when not stated
 * @param goalTo upper end of the goal at that share, null when not stated
 */
public record CaseloadRow(
    OmbudId ombud,
    String name,
    BigDecimal fte,
    int active,
    Integer allowed,
    Integer goalFrom,
    Integer goalTo)
    implements Serializable {

  /** Room for so many more; null when there is no limit. */
  public Integer free() {
    return allowed == null ? null : Math.max(0, allowed - active);
  }

  public boolean overCap() {
    return allowed != null && active > allowed;
  }
}
