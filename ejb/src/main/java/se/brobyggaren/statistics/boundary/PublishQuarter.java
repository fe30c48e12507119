package se.brobyggaren.statistics.boundary;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * Publish the quarter's figures.
 *
 * @param fingerprint of the figures that the lead has seen, from {@link QuarterFigures}
 */
public record PublishQuarter(@NotNull Quarter quarter, @NotNull String fingerprint)
    implements Serializable {}
