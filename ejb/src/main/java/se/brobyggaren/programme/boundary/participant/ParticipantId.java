package se.brobyggaren.programme.boundary.participant;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Key of a participant (deltagare) within the tenant. */
public record ParticipantId(UUID value) implements Serializable {
  public ParticipantId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
