package se.brobyggaren.intake.boundary.queue;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Key of a wait in the queue (köplats) within the tenant. */
public record QueueEntryId(UUID value) implements Serializable {
  public QueueEntryId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
