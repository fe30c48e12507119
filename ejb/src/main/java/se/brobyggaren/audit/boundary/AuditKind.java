package se.brobyggaren.audit.boundary;

/** What kind of entry it is. */
public enum AuditKind {
  /** Something was changed. */
  ACT,
  /** Personal data was shown. */
  READING,
  /** Somebody asked for what the role does not allow. */
  REFUSAL
}
