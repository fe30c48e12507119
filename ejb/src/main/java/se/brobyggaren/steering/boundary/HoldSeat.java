package se.brobyggaren.steering.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Say that somebody holds a seat. The role that lets the person in is granted apart.
 *
 * @param username as at the identity provider
 * @param to the last day, null for no end
 */
public record HoldSeat(
    @NotBlank String group,
    @NotBlank String seat,
    @NotBlank @Size(max = 255) String username,
    @NotBlank @Size(max = 255) String name,
    @NotNull LocalDate from,
    LocalDate to) {}
