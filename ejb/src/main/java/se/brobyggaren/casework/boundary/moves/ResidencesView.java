package se.brobyggaren.casework.boundary.moves;

import java.io.Serializable;
import java.util.List;
import se.brobyggaren.casework.boundary.CaseId;

/**
 * Where the client of one case lives and has lived.
 *
 * @param number the case number
 * @param residences latest first
 */
public record ResidencesView(CaseId caseId, String number, List<ResidenceView> residences)
    implements Serializable {}
