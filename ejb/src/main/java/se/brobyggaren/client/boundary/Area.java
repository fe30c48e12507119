package se.brobyggaren.client.boundary;

import java.io.Serializable;
import java.util.Objects;

/**
 * Where somebody lives (kommun, stadsdel).
 *
 * @param municipality SCB's four-digit code, a string
 * @param district the part of the municipality where the tenant serves only parts, else null
 */
public record Area(String municipality, String district) implements Serializable {
  public Area {
    Objects.requireNonNull(municipality, "municipality");
    district = district == null || district.isBlank() ? null : district.strip();
  }
}
