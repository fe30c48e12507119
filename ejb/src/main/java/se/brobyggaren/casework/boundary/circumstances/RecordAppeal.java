package se.brobyggaren.casework.boundary.circumstances;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import se.brobyggaren.casework.boundary.CaseId;

/**
 * A review that was asked for, or an appeal (omprövning, överklagande).
 *
 * @param authority national code of whose decision it was
 */
public record RecordAppeal(
    @NotNull CaseId caseId,
    @NotBlank String authority,
    @NotNull AppealKind kind,
    @NotNull LocalDate day)
    implements Serializable {}
