package se.brobyggaren.national.boundary.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What the responsible authority answered (svar).
 *
 * @param authority national code, one of the theme's
 * @param on the day of the answer
 */
public record RecordAnswer(
    @NotBlank String authority,
    @NotBlank @Size(max = 4000) String wording,
    @NotNull LocalDate on) {}
