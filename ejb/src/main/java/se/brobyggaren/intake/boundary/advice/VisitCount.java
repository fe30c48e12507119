package se.brobyggaren.intake.boundary.advice;

import java.io.Serializable;

/**
 * How many orientation visits in one area.
 *
 * @param district null where the tenant serves all of the municipality
 */
public record VisitCount(String municipality, String district, long number)
    implements Serializable {}
