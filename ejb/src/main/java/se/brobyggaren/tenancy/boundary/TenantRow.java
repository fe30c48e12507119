package se.brobyggaren.tenancy.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A tenant as the operator sees it; no content.
 *
 * @param county two-digit code, null for a tenant that never started
 * @param explanation why it was refused or what conflicts, null when all is well
 * @param version number of the configuration version it runs, null when none was ever loaded
 * @param loadedAt when its file was last looked at
 */
public record TenantRow(
    String alias,
    String name,
    String county,
    LocalDate from,
    LocalDate to,
    State state,
    String explanation,
    Integer version,
    Instant loadedAt)
    implements Serializable {

  /** Whether the tenant can be worked in. */
  public enum State {
    RUNNING,
    /** Its validity is over: it can be read. */
    ENDED,
    /** File and page both changed it: it runs with what the page saved until a person decides. */
    CONFLICT,
    /** Its file has faults: it was not started. */
    REFUSED
  }
}
