package se.brobyggaren.programme.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A programme in the list.
 *
 * @param to null while it goes on
 * @param participants all that were ever recorded
 * @param ongoing those who have not ended
 */
public record ProgrammeRow(
    ProgrammeId id,
    String code,
    String name,
    String kind,
    LocalDate from,
    LocalDate to,
    long participants,
    long ongoing)
    implements Serializable {}
