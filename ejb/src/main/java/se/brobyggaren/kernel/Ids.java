package se.brobyggaren.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** New keys: UUID version 7, so that they grow with time and cannot be guessed. */
public final class Ids {
  private Ids() {}

  public static UUID next() {
    return UuidCreator.getTimeOrderedEpoch();
  }
}
