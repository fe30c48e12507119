package se.brobyggaren.deficiency.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Feedback to the group, which closes the report (återkoppling).
 *
 * @param improvement required where a measure was decided
 * @param what changed, null for nothing to add
 */
public record CloseReport(
    @NotNull UUID report,
    int version,
    @NotNull LocalDate feedbackOn,
    @NotBlank @Size(max = 4000) String feedback,
    Improvement improvement,
    @Size(max = 4000) String what) {}
