package se.brobyggaren.tenancy.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a change of configuration rests on (DOMAIN rule 2).
 *
 * @param basedOn number of the version that was looked at; a newer one meanwhile refuses the change
 * @param from the first day of the change, today or later
 * @param reason why, in words
 * @param decider who decided, null when the tenant names nobody
 * @param decidedOn the day of the decision, null when there was none
 * @param reference of the minutes or the like, null when there is none
 */
public record Resolution(
    int basedOn,
    @NotNull LocalDate from,
    @NotBlank @Size(max = 2000) String reason,
    @Size(max = 255) String decider,
    @PastOrPresent LocalDate decidedOn,
    @Size(max = 255) String reference)
    implements Serializable {}
