package se.brobyggaren.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import se.brobyggaren.client.boundary.Area;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;

/** A visit before a case is opened (orienteringsbesök). Nothing about whom. */
@Entity
@Immutable
@Table(schema = "tenant", name = "orientation_visit")
public class OrientationVisit extends TenantOwned {
  @Column(name = "visited_on")
  private LocalDate visitedOn;

  @Column(name = "minutes")
  private Integer minutes;

  @Column(name = "municipality")
  private String municipality;

  @Column(name = "district")
  private String district;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected OrientationVisit() {}

  public OrientationVisit(LocalDate visitedOn, Integer minutes, Area area, Instant now) {
    super(Ids.next());
    this.visitedOn = visitedOn;
    this.minutes = minutes;
    this.municipality = area.municipality();
    this.district = area.district();
    this.recordedAt = now;
  }
}
