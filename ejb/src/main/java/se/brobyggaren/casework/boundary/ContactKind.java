package se.brobyggaren.casework.boundary;

/** How the ombud and the client met (kontaktform). */
public enum ContactKind {
  HOME_VISIT,
  MEETING,
  PHONE,
  MESSAGE,
  /** The ombud came along to an authority or to health care. */
  ACCOMPANIED
}
