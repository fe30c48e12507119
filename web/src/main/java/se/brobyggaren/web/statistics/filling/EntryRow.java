package se.brobyggaren.web.statistics.filling;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * En rad ifyllda uppgifter som den läses.
 *
 * @param value null when it is not filled in
 */
public record EntryRow(String label, BigDecimal value, boolean total) implements Serializable {}
