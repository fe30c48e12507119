package se.brobyggaren.casework.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A contact with the client; never what was said.
 *
 * @param minutes length, null when not stated
 */
public record RecordContact(
    @NotNull CaseId caseId,
    @NotNull LocalDate day,
    @NotNull ContactKind kind,
    @Min(1) @Max(1440) Integer minutes)
    implements Serializable {}
