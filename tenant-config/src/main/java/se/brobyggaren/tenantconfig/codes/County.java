package se.brobyggaren.tenantconfig.codes;

import java.io.Serializable;

/**
 * A county (län).
 *
 * @param slug as in the alias of its board
 */
public record County(String code, String name, String slug) implements Serializable {
  /** Alias of the county board (länsstyrelsen): "lst-orebro". */
  public String alias() {
    return "lst-" + slug;
  }
}
