package se.brobyggaren.national.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that was said about a theme (uttalande).
 *
 * @param decision of a decision, else null
 * @param authority national code of who answered, else null
 * @param state the theme's after it
 * @param recordedBy null where the reader is a tenant
 */
public record StatementView(
    Kind kind,
    NationalDecision decision,
    String authority,
    String wording,
    LocalDate on,
    ThemeState state,
    Instant recordedAt,
    String recordedBy)
    implements Serializable {

  /** What it is. */
  public enum Kind {
    ANSWER,
    DECISION,
    CLOSED,
    REOPENED
  }
}
