package se.brobyggaren.national.boundary.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Close a theme or open it again (avsluta, öppna igen), with the reason. */
public record EndOrReopen(@NotBlank @Size(max = 4000) String because, @NotNull LocalDate on) {}
