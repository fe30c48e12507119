package se.brobyggaren.tenantconfig.goals;

/** Which report (rapport): each has age bands of its own. */
public enum ReportKind {
  /** R1, the return to Länsstyrelsen. */
  ANNUAL_RETURN,
  /** R2–R5, the service's own yearly report. */
  ANNUAL_REPORT
}
