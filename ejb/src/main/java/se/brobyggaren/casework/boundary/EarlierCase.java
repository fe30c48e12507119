package se.brobyggaren.casework.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A closed case that somebody who comes back may continue (tidigare ärende). */
public record EarlierCase(
    CaseId id, String number, LocalDate closedOn, String outcome, List<String> reasons)
    implements Serializable {}
