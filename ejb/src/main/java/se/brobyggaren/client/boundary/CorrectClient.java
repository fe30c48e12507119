package se.brobyggaren.client.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * Corrects what is kept about a client; what stood before stays in the records.
 *
 * @param version as it was shown
 * @param now the whole of what is to stand
 * @param turnedMinimumAge said yes when the person reaches the lowest age this very year; null is
 *     no
 */
public record CorrectClient(
    @NotNull ClientId client,
    int version,
    @NotNull @Valid RegisterClient now,
    Boolean turnedMinimumAge)
    implements Serializable {
  @Override
  public String toString() {
    return "CorrectClient " + client;
  }
}
