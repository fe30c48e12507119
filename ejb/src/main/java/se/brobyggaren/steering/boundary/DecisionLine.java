package se.brobyggaren.steering.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision in a list, without its voices.
 *
 * @param subject what was decided about
 * @param group code of the group, null where the lead decided
 * @param groupName null where the lead decided
 * @param dueOn null when no day was set
 */
public record DecisionLine(
    UUID subject,
    String group,
    String groupName,
    LocalDate decidedOn,
    Outcome outcome,
    String wording,
    LocalDate dueOn)
    implements Serializable {}
