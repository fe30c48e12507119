package se.brobyggaren.casework.boundary.caseload;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Key of an ombud (personligt ombud) within the tenant. */
public record OmbudId(UUID value) implements Serializable {
  public OmbudId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
