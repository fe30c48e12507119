package se.brobyggaren.statistics.entity.goal;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A share of full time that somebody works as ombud (tjänst).
 *
 * @param to the last day, null while it goes on
 * @param earlier imported from earlier years
 */
public record Position(LocalDate from, LocalDate to, BigDecimal fte, boolean earlier) {}
