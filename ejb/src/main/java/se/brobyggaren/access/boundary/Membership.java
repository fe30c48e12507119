package se.brobyggaren.access.boundary;

import java.io.Serializable;
import java.util.Set;
import se.brobyggaren.kernel.Role;

/**
 * A scope in which the current user has at least one role.
 *
 * @param alias the organization's alias
 * @param name for people to read
 * @param ended true for a tenant whose validity has ended: it can be read, not changed
 */
public record Membership(String alias, String name, Set<Role> roles, boolean ended)
    implements Serializable {}
