package se.brobyggaren.casework.boundary;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Ends a case.
 *
 * @param version of the case as the caller saw it
 * @param outcome code of the national outcomes; own-wish when the client ends it (DOMAIN rule 11)
 */
public record CloseCase(
    @NotNull CaseId caseId, int version, @NotNull LocalDate day, @NotNull String outcome)
    implements Serializable {}
