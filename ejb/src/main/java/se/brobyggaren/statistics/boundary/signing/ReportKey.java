package se.brobyggaren.statistics.boundary.signing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import se.brobyggaren.programme.boundary.ProgrammeId;
import se.brobyggaren.tenantconfig.report.Programmes;

/**
 * Which report (vilken rapport).
 *
 * @param form code of the form
 * @param programme null for a report of the whole service
 */
public record ReportKey(@NotBlank String form, ProgrammeId programme, @NotNull Integer year)
    implements Serializable {

  /** A yearly report of the service. */
  public static ReportKey of(String form, Integer year) {
    return new ReportKey(form, null, year);
  }

  /** A programme's yearly sheet (R6). */
  public static ReportKey of(ProgrammeId programme, Integer year) {
    return new ReportKey(Programmes.SHEET, programme, year);
  }
}
