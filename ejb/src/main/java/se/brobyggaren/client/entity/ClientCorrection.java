package se.brobyggaren.client.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;

/** What stood before a correction (rättelse). */
@Entity
@Immutable
@Table(schema = "tenant", name = "client_correction")
public class ClientCorrection extends TenantOwned {
  @Column(name = "client_id")
  private UUID clientId;

  @Embedded private PersonalData before;

  @Column(name = "corrected_at")
  private Instant correctedAt;

  protected ClientCorrection() {}

  ClientCorrection(UUID clientId, PersonalData before, Instant now) {
    super(Ids.next());
    this.clientId = clientId;
    this.before = before;
    this.correctedAt = now;
  }
}
