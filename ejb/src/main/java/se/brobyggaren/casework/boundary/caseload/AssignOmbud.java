package se.brobyggaren.casework.boundary.caseload;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.brobyggaren.casework.boundary.CaseId;
import se.brobyggaren.intake.boundary.queue.QueueEntryId;

/**
 * Gives somebody who waits an ombud.
 *
 * @param day it happened
 * @param reasons why the client came, codes of the tenant's words; at least one
 * @param continued the earlier case that goes on, null for a new one (DOMAIN rule 5)
 * @param overCapReason the lead's reason for exceeding the cap, else null
 */
public record AssignOmbud(
    @NotNull QueueEntryId entry,
    @NotNull OmbudId ombud,
    @NotNull LocalDate day,
    @NotEmpty List<String> reasons,
    CaseId continued,
    @Size(max = 2000) String overCapReason)
    implements Serializable {}
