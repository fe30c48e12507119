package se.brobyggaren.client.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * Corrects what is kept about a client; what stood before stays in the records.
 *
 * @param version as it was shown
 * @param now the whole of what is to stand
 */
public record CorrectClient(
    @NotNull ClientId client, int version, @NotNull @Valid RegisterClient now)
    implements Serializable {
  @Override
  public String toString() {
    return "CorrectClient " + client;
  }
}
