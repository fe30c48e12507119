package se.brobyggaren.statistics.boundary.signing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * Sign a report.
 *
 * @param fingerprint of the report that the lead has seen, from {@link SigningState}
 */
public record SignReport(@NotNull @Valid ReportKey report, @NotBlank String fingerprint)
    implements Serializable {}
