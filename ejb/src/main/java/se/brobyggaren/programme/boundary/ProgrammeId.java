package se.brobyggaren.programme.boundary;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Key of a programme (insats) within the tenant. */
public record ProgrammeId(UUID value) implements Serializable {
  public ProgrammeId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
