package se.brobyggaren.tenantconfig.priority;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A decision (beslut) that an order rests on.
 *
 * @param date null when not stated
 * @param reference paragraph of the minutes or the like, null when not stated
 */
public record Decision(LocalDate date, String reference) implements Serializable {}
