package se.brobyggaren.tenantconfig;

import java.io.Serializable;
import java.util.List;

/**
 * Succession (omorganisation, DOMAIN rule 10): which tenants came before and after, as aliases.
 *
 * @param predecessors several after a merger
 * @param successors several after a split
 */
public record Succession(List<String> predecessors, List<String> successors)
    implements Serializable {
  public static final Succession NONE = new Succession(List.of(), List.of());

  public Succession {
    predecessors = predecessors == null ? List.of() : List.copyOf(predecessors);
    successors = successors == null ? List.of() : List.copyOf(successors);
  }
}
