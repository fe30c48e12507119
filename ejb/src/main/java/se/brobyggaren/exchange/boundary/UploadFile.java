package se.brobyggaren.exchange.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A file of earlier years to check (fil att kontrollera).
 *
 * @param name as the person calls it
 */
public record UploadFile(@Size(max = 200) String name, @NotNull byte[] content) {}
