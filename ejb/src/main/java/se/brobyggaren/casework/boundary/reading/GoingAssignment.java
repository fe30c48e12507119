package se.brobyggaren.casework.boundary.reading;

import java.io.Serializable;
import java.util.UUID;
import se.brobyggaren.casework.boundary.CaseId;

/**
 * An assignment that is not done yet (pågående uppdrag).
 *
 * @param term code of the tenant's assignments
 */
public record GoingAssignment(UUID id, CaseId caseId, String term) implements Serializable {}
