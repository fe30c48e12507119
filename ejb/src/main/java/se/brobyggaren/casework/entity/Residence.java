package se.brobyggaren.casework.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Where a client lives (boendeort).
 *
 * @param municipality SCB's code
 * @param district the part of the municipality where the tenant serves parts, else null
 */
@Embeddable
public record Residence(
    @Column(name = "municipality") String municipality,
    @Column(name = "district") String district) {

  @Override
  public String toString() {
    return district == null ? municipality : municipality + "/" + district;
  }
}
