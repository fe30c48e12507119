package se.brobyggaren.casework.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Whose case it is and where it came from (ursprung).
 *
 * @param municipality where the client lived when the case was opened: SCB's code
 * @param district the part of the municipality, null where the tenant serves all of it
 */
@Embeddable
public record Origin(
    @Column(name = "client_id", updatable = false) UUID client,
    @Column(name = "referral_id", updatable = false) UUID referral,
    @Column(name = "municipality", updatable = false) String municipality,
    @Column(name = "district", updatable = false) String district) {

  public Residence residence() {
    return new Residence(municipality, district);
  }
}
