package se.brobyggaren.casework.boundary;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Key of a case (ärende) within the tenant. */
public record CaseId(UUID value) implements Serializable {
  public CaseId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
