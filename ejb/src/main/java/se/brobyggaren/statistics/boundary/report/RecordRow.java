package se.brobyggaren.statistics.boundary.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import se.brobyggaren.tenantconfig.report.Population;

/**
 * One record that is counted.
 *
 * @param id key of the record: a case, an assignment, an advice contact, …
 * @param openId key of the case to open for it; null when it has none, or it was imported
 * @param reference its number as people write it; null when it has none
 * @param began first day, or the day it happened
 * @param ended null while it goes on, or when it has no length
 * @param earlier imported from earlier years
 */
public record RecordRow(
    UUID id,
    UUID openId,
    Population population,
    String reference,
    LocalDate began,
    LocalDate ended,
    boolean earlier)
    implements Serializable {}
