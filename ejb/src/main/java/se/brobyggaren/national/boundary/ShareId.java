package se.brobyggaren.national.boundary;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Key of a shared deficiency (delad brist): the copy in schema published. */
public record ShareId(UUID value) implements Serializable {
  public ShareId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
