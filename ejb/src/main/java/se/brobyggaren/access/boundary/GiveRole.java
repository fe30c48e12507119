package se.brobyggaren.access.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import se.brobyggaren.kernel.Role;

/**
 * Give somebody who has signed in once a role.
 *
 * @param person the user name at the identity provider
 * @param scope alias of the tenant or body
 * @param from the first day; null for today
 * @param to the last day; null for no end
 */
public record GiveRole(
    @NotBlank String person,
    @NotBlank String scope,
    @NotNull Role role,
    LocalDate from,
    LocalDate to) {}
