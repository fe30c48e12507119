package se.brobyggaren.disclosure;

import java.util.List;

/**
 * A whole and the parts that make it up (helhet och delar): a county's topic and its tenants'. The
 * whole appears in a cut only where every part does (issue 2, F.2), and is their sum in every
 * category.
 */
public record Composition(Topic whole, List<Topic> parts) {

  public Composition {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException(whole + " has no parts");
    }
  }
}
