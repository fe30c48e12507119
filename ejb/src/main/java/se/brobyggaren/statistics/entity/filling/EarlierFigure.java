package se.brobyggaren.statistics.entity.filling;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A figure of an imported earlier year (belopp).
 *
 * @param code of a form's line, {@code grant-rate} or {@code grant-ombud} of a grant's period, or a
 *     programme's {@code budget} or {@code outcome}
 * @param programme code of the programme that it is of; null for the whole service
 * @param to null for the end of what the file tells
 * @param amount kronor, or positions
 */
public record EarlierFigure(
    String code, String programme, LocalDate from, LocalDate to, BigDecimal amount) {}
