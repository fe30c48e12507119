package se.brobyggaren.tenantconfig.report;

import java.io.Serializable;
import java.util.List;

/**
 * A tenant's reports (rapporter).
 *
 * @param forms codes of shipped forms, in the order of its list; unless stated the annual return,
 *     which everybody sends (SFS 2013:522 § 10)
 * @param own forms of its own, with the same keys
 */
public record Reports(List<String> forms, List<ReportForm> own) implements Serializable {
  public static final String ANNUAL_RETURN = "annual-return";

  /** The annual return is with Länsstyrelsen on this day of January (SFS 2013:522 § 10). */
  public static final int ANNUAL_RETURN_DAY = 15;

  /** Codes of the forms that ship with the product; {@code forms/<code>.yaml} beside this class. */
  public static final List<String> SHIPPED =
      List.of(
          ANNUAL_RETURN,
          "annual-report-a",
          "annual-report-b",
          "annual-report-c",
          "annual-report-d",
          Reports.DEFICIENCY_REPORT);

  /** R7: what every tenant compiles of a year's deficiencies, whichever forms it lists. */
  public static final String DEFICIENCY_REPORT = "deficiency-report";

  /** What the progress of a year is laid out by; no report that is left to anybody. */
  public static final String PROGRESS = "progress";

  public static final Reports NOT_STATED = new Reports(null, null);

  public Reports {
    forms = forms == null ? List.of(ANNUAL_RETURN) : List.copyOf(forms);
    own = own == null ? List.of() : List.copyOf(own);
  }
}
