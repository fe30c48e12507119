package se.brobyggaren.intake.entity.ranking;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.brobyggaren.tenantconfig.priority.Circumstance;
import se.brobyggaren.tenantconfig.priority.PriorityGroup;
import se.brobyggaren.tenantconfig.priority.PriorityRule;

/**
 * A place under one order (rangordnad plats).
 *
 * @param place 1 is next
 * @param placeByArrival what it would be under first come, first served
 * @param group the best group whose rule is met, null when none is
 * @param met the rules of that group that are met
 * @param open questions not asked yet that would give a better place when answered yes, with that
 *     place
 */
public record Ranked(
    UUID entry,
    int place,
    int placeByArrival,
    PriorityGroup group,
    List<PriorityRule> met,
    Map<Circumstance, Integer> open) {}
