package se.brobyggaren.client.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.brobyggaren.client.boundary.Area;
import se.brobyggaren.client.boundary.Sex;
import se.brobyggaren.kernel.TenantOwned;

/**
 * A person who seeks or has support (klient). Registered once, corrected when something is wrong.
 */
@Entity
@Table(schema = "tenant", name = "client")
public class Client extends TenantOwned {
  @Column(name = "number", updatable = false)
  private int number;

  @Embedded private PersonalData data;

  @Column(name = "recorded_at", updatable = false)
  private Instant recordedAt;

  protected Client() {}

  public Client(UUID id, int number, PersonalData data, Instant now) {
    super(id);
    this.number = number;
    this.data = data;
    this.recordedAt = now;
  }

  /** What stood before, to be kept. */
  public ClientCorrection correct(PersonalData right, Instant now) {
    ClientCorrection before = new ClientCorrection(key(), data, now);
    data = right;
    return before;
  }

  /** What stood before, to be kept. */
  public ClientCorrection move(Area to, Instant now) {
    return correct(data.livingIn(to), now);
  }

  public int number() {
    return number;
  }

  public byte[] sealedName() {
    return data.sealedName();
  }

  public byte[] sealedContact() {
    return data.sealedContact();
  }

  public int yearOfBirth() {
    return data.yearOfBirth();
  }

  public Sex sex() {
    return data.sex();
  }

  public Area area() {
    return data.area();
  }

  public boolean protectedIdentity() {
    return data.protectedIdentity();
  }
}
