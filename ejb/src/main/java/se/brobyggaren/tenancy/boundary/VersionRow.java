package se.brobyggaren.tenancy.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of the tenant's configuration.
 *
 * @param number 1, 2, 3 … within the tenant
 * @param from the first day it is in force
 * @param source FILE or PAGE
 * @param decider who decided, null when the configuration names none
 * @param inForce whether it is the one of today
 */
public record VersionRow(
    int number,
    LocalDate from,
    String source,
    String author,
    String reason,
    String decider,
    LocalDate decidedOn,
    String reference,
    Instant recordedAt,
    boolean inForce)
    implements Serializable {

  /** Loaded from the tenant's file, not saved on a page. */
  public boolean isOfAFile() {
    return !"PAGE".equals(source);
  }
}
