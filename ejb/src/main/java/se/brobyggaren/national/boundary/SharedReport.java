package se.brobyggaren.national.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A deficiency as its tenant shared it (delad brist): checked text, nothing of the inner handling.
 *
 * @param tenant name of the tenant
 * @param county two-digit code
 * @param authorities national codes
 * @param types national codes
 * @param measuresTaken null for none
 * @param measure what the tenant's group proposes or decided, null when not said
 */
public record SharedReport(
    ShareId id,
    String tenant,
    String county,
    int year,
    int number,
    LocalDate reportedOn,
    List<String> authorities,
    List<String> types,
    String event,
    String consequence,
    String measuresTaken,
    String measure)
    implements Serializable {}
