package se.brobyggaren.exchange.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A file of earlier years and how far it has come (inläsning).
 *
 * @param done rows of the running step
 * @param problems how many; none of the file is taken while there is one
 */
public record ImportRow(
    ImportId id,
    String name,
    LocalDate from,
    LocalDate until,
    State state,
    int rows,
    int done,
    int problems,
    Instant at,
    String by)
    implements Serializable {

  /** Where a file stands; only TAKEN counts in figures. */
  public enum State {
    CHECKING,
    /** No fault found, waits for the decision to take it. */
    CHECKED,
    REFUSED,
    TAKING,
    TAKEN,
    CANCELLED,
    /** The server ended in the middle; nothing of it was kept. */
    BROKEN,
    SUPERSEDED,
    WITHDRAWN;

    public boolean atWork() {
      return this == CHECKING || this == TAKING;
    }
  }
}
