package se.brobyggaren.deficiency.boundary.sharing;

/** A part of a report's text (textdel). */
public enum TextPart {
  EVENT,
  CONSEQUENCE,
  MEASURES_TAKEN,
  MEASURE
}
