package se.brobyggaren.access.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import se.brobyggaren.kernel.Role;

/**
 * A role that was given.
 *
 * @param to the last day, null for no end
 * @param active whether it counts today
 */
public record GrantRow(
    UUID id,
    String person,
    String name,
    String scope,
    Role role,
    LocalDate from,
    LocalDate to,
    String grantedBy,
    boolean active)
    implements Serializable {}
