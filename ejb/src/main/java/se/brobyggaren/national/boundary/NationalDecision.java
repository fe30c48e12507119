package se.brobyggaren.national.boundary;

/** What the beredningsgrupp can decide about a theme (deficiency-form.md, beslut). */
public enum NationalDecision {
  TAKE_UP(ThemeState.WITH_AUTHORITY),
  ASK_FOR_MORE(ThemeState.MORE_ASKED),
  RAISE(ThemeState.RAISED),
  NO_MEASURE(ThemeState.NO_MEASURE);

  private final ThemeState leadsTo;

  NationalDecision(ThemeState leadsTo) {
    this.leadsTo = leadsTo;
  }

  public ThemeState leadsTo() {
    return leadsTo;
  }
}
