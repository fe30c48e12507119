package se.brobyggaren.intake.boundary.queue.preview;

import java.io.Serializable;
import java.util.List;
import se.brobyggaren.tenantconfig.priority.PriorityRule;

/**
 * How many of those who wait a group decides for.
 *
 * @param rank null for those whom no rule covers
 */
public record RankCount(Integer rank, List<PriorityRule> rules, long number)
    implements Serializable {
  public RankCount {
    rules = List.copyOf(rules);
  }
}
