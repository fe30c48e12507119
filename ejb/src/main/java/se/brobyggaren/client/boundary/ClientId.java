package se.brobyggaren.client.boundary;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Key of a client (klient) within the tenant. */
public record ClientId(UUID value) implements Serializable {
  public ClientId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
