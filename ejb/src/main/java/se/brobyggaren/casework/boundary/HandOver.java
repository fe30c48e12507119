package se.brobyggaren.casework.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import se.brobyggaren.casework.boundary.caseload.OmbudId;

/**
 * Gives a case to another ombud.
 *
 * @param version of the case as the caller saw it
 * @param day from which the receiver holds it
 * @param overCapReason the lead's reason for exceeding the receiver's cap, else null
 */
public record HandOver(
    @NotNull CaseId caseId,
    int version,
    @NotNull OmbudId to,
    @NotNull LocalDate day,
    @Size(max = 2000) String overCapReason)
    implements Serializable {}
