package se.brobyggaren.deficiency.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What an authority answered (återrapport).
 *
 * @param measures that follow, null for none
 * @param doneBy when they are to be done, null when not stated
 * @param responsible at the authority, by office, null when not stated
 */
public record RecordAnswer(
    @NotNull UUID report,
    @NotNull UUID thread,
    @NotNull LocalDate answeredOn,
    @NotBlank @Size(max = 4000) String answer,
    @Size(max = 4000) String measures,
    LocalDate doneBy,
    @Size(max = 255) String responsible) {}
