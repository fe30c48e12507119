package se.brobyggaren.audit.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One line of the record.
 *
 * @param activity {@code component.activity}; the sentence stands in the bundles
 */
public record AuditRow(
    UUID id, Instant at, AuditKind kind, String actor, String activity, List<UUID> records)
    implements Serializable {}
