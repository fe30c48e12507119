package se.brobyggaren.national.boundary;

/** Where a theme stands (temats läge); it follows from what was said last. */
public enum ThemeState {
  /** Reports are gathered, nothing is decided. */
  GATHERING,
  MORE_ASKED,
  WITH_AUTHORITY,
  RAISED,
  ANSWERED,
  /** Decided: no measure, with the reason. */
  NO_MEASURE,
  CLOSED;

  /** Whether reports can be joined and statements recorded without opening it again. */
  public boolean isOpen() {
    return this != NO_MEASURE && this != CLOSED;
  }
}
