package se.brobyggaren.casework.boundary.circumstances;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import se.brobyggaren.casework.boundary.CaseId;

/**
 * Writes down what is known of a client.
 *
 * @param version of the case as the caller saw it
 */
public record RecordCircumstances(
    @NotNull CaseId caseId, int version, @NotNull @Valid Circumstances now)
    implements Serializable {}
