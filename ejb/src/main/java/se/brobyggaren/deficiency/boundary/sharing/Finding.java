package se.brobyggaren.deficiency.boundary.sharing;

import java.io.Serializable;

/**
 * Something in a text that may point to a person (fynd).
 *
 * @param start of the found text in its part, from 0
 * @param end after its last character
 */
public record Finding(TextPart part, Kind kind, int start, int end, String text)
    implements Serializable {

  /** What it looks like. */
  public enum Kind {
    PERSONAL_NUMBER,
    PHONE,
    EMAIL,
    ADDRESS,
    NAME,
    PLACE
  }
}
