package se.brobyggaren.kernel.history;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * One field before and after.
 *
 * @param before null for nothing
 * @param after null for nothing
 */
public record Change(String field, String before, String after) {

  public static Change of(String field, Object before, Object after) {
    return new Change(field, Objects.toString(before, null), Objects.toString(after, null));
  }

  /** Only the fields that differ. */
  public static Stream<Change> differing(Change... fields) {
    return Stream.of(fields).filter(c -> !Objects.equals(c.before(), c.after()));
  }
}
