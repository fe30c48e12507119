package se.brobyggaren.disclosure;

import java.util.List;
import java.util.Set;

/**
 * What may leave (skyddat utlämnande), in the order of the candidates. The tables go out, the proof
 * stays.
 */
public record ProtectedRelease(List<ProtectedTable> tables, Proof proof) {

  /** The table that was a candidate with this topic and these dimensions. */
  public ProtectedTable table(Topic topic, Set<Dimension> dimensions) {
    return tables.stream()
        .filter(table -> table.topic().equals(topic))
        .filter(table -> Set.copyOf(table.dimensions()).equals(dimensions))
        .findFirst()
        .orElseThrow();
  }
}
