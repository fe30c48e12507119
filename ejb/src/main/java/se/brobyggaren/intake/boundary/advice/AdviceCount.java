package se.brobyggaren.intake.boundary.advice;

import java.io.Serializable;

/**
 * How much advice about one subject.
 *
 * @param subject code of the tenant's contact reasons
 */
public record AdviceCount(String subject, long number, long minutes) implements Serializable {}
