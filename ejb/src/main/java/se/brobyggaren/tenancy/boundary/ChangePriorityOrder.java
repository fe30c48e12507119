package se.brobyggaren.tenancy.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import se.brobyggaren.tenantconfig.priority.PriorityRule;

/**
 * A new priority order.
 *
 * @param groups the first is rank 1; rules in one list share the rank; empty is first come, first
 *     served
 */
public record ChangePriorityOrder(
    @NotNull List<List<PriorityRule>> groups, @NotNull @Valid Resolution resolution)
    implements Serializable {
  public ChangePriorityOrder {
    groups = groups == null ? null : groups.stream().map(List::copyOf).toList();
  }
}
