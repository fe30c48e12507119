package se.brobyggaren.statistics.boundary.signing;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * That a report was signed (underskrift), and taken back where it was.
 *
 * @param programme null for a report of the whole service
 * @param by name of the lead
 * @param withdrawnAt null while it stands, as {@code withdrawnBy} and {@code reason}
 */
public record Signature(
    SignatureId id,
    String form,
    UUID programme,
    int year,
    Instant at,
    String by,
    Instant withdrawnAt,
    String withdrawnBy,
    String reason)
    implements Serializable {

  public boolean stands() {
    return withdrawnAt == null;
  }
}
