package se.brobyggaren.casework.boundary.reading;

import java.io.Serializable;
import java.time.LocalDate;
import se.brobyggaren.casework.boundary.CaseId;
import se.brobyggaren.client.boundary.Area;
import se.brobyggaren.client.boundary.ClientId;
import se.brobyggaren.client.boundary.Sex;

/**
 * One stretch of a case for figures: from an opening, or a return within a quarter, to a close. A
 * case that was resumed gives one fact for each stretch; the engine that counts decides whether a
 * year-end lies between (DOMAIN rule 5).
 *
 * @param openedOn the first day of the stretch
 * @param closedOn null while it goes on; on that day the client is no longer counted as active
 * @param resumed true for a stretch that began with a return
 * @param area where the client lived when the case was opened
 * @param outcome code of the national outcomes, null while it goes on
 */
public record CaseFact(
    CaseId caseId,
    ClientId clientId,
    LocalDate openedOn,
    LocalDate closedOn,
    boolean resumed,
    Sex sex,
    int yearOfBirth,
    Area area,
    String outcome)
    implements Serializable {}
