package se.brobyggaren.tenantconfig.goals;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** The age bands (åldersklasser) of one report. */
public record ReportBands(ReportKind report, List<AgeBand> bands) implements Serializable {
  /** R1 of reports.md: the return's bands, the same for every tenant. */
  public static final List<AgeBand> OF_THE_ANNUAL_RETURN =
      List.of(
          new AgeBand(18, 29),
          new AgeBand(30, 39),
          new AgeBand(40, 49),
          new AgeBand(50, 59),
          new AgeBand(60, 64),
          new AgeBand(65, null));

  public ReportBands {
    Objects.requireNonNull(report, "report");
    bands = List.copyOf(bands);
  }
}
