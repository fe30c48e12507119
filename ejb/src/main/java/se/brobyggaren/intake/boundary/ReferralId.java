package se.brobyggaren.intake.boundary;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Key of a referral (ansökan) within the tenant. */
public record ReferralId(UUID value) implements Serializable {
  public ReferralId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
