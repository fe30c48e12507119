package se.brobyggaren.exchange.boundary;

import java.io.Serializable;

/**
 * A file of the complete export (fil i utläsningen).
 *
 * @param columns how many it has
 * @param leftOut null when the export holds it
 */
public record ArchiveFile(String file, int columns, Reason leftOut) implements Serializable {

  /** Why nothing of a kind leaves the platform. */
  public enum Reason {
    /** They protect the names. */
    KEYS,
    /** Keyed tokens of names: of no use without the key. */
    SEARCH_INDEX,
    /** Who holds one could answer. */
    ONE_TIME_CODES,
    /** Answers that wait until five can be counted together. */
    BALLOT_BOX,
    /** A file of earlier years that is being checked, and its faults. */
    WORK_IN_HAND
  }
}
