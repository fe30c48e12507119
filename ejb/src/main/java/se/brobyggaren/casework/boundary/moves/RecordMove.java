package se.brobyggaren.casework.boundary.moves;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import se.brobyggaren.casework.boundary.CaseId;
import se.brobyggaren.client.boundary.Area;

/**
 * That the client moved.
 *
 * @param day the first on which they live there
 * @param to any municipality; a district only where the tenant serves parts of one
 */
public record RecordMove(@NotNull CaseId caseId, @NotNull LocalDate day, @NotNull Area to)
    implements Serializable {}
