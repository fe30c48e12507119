package se.brobyggaren.statistics.entity.progress;

import java.time.LocalDate;

/**
 * The days of a case that its facts do not tell (ärendets dagar).
 *
 * @param applied null when not known
 * @param opened the first day, also of a case that was resumed since
 */
public record CaseDays(LocalDate applied, LocalDate opened) {}
