package se.brobyggaren.exchange.boundary;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Key of an import (inläsning) within the tenant. */
public record ImportId(UUID value) implements Serializable {
  public ImportId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
