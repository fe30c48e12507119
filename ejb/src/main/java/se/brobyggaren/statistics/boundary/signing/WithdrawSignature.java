package se.brobyggaren.statistics.boundary.signing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Take back the signature that stands.
 *
 * @param reason kept with it
 */
public record WithdrawSignature(
    @NotNull @Valid ReportKey report, @NotBlank @Size(max = 1000) String reason)
    implements Serializable {}
