package se.brobyggaren.casework.entity.caseload;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;
import se.brobyggaren.tenantconfig.values.Period;

/**
 * A personal ombud (personligt ombud): registered by the lead, works from a day with a share of
 * full time that may change, holds cases, and leaves on a day when no case is held any more.
 *
 * <p>Only changed columns are written, so that a change of the register never writes back an old
 * count of cases.
 */
@Entity
@DynamicUpdate
@Table(schema = "tenant", name = "ombud")
public class Ombud extends TenantOwned {
  @Column(name = "person_id", updatable = false)
  private UUID person;

  @Column(name = "username")
  private String username;

  @Column(name = "name")
  private String name;

  @Column(name = "valid_from")
  private LocalDate from;

  @Column(name = "valid_to")
  private LocalDate to;

  @Column(name = "active")
  private int active;

  @OneToMany(mappedBy = "ombud", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("from")
  private List<FtePeriod> positions = new ArrayList<>();

  protected Ombud() {}

  public Ombud(UUID person, String username, String name, Period service) {
    super(Ids.next());
    this.person = person;
    this.username = username;
    this.name = name;
    serve(service);
  }

  public final void serve(Period service) {
    from = service.from();
    to = service.to();
  }

  /** A position without an end that begins earlier ends the day before the new one begins. */
  public Optional<FtePeriod> endRunningPositionBefore(LocalDate day) {
    Optional<FtePeriod> running =
        positions.stream().filter(p -> p.to() == null && p.from().isBefore(day)).findFirst();
    running.ifPresent(p -> p.endOn(day.minusDays(1)));
    return running;
  }

  public boolean hasPositionWithin(Period period) {
    return positions.stream().anyMatch(p -> p.period().overlaps(period));
  }

  public FtePeriod take(BigDecimal fte, Period period) {
    FtePeriod position = new FtePeriod(this, fte, period);
    positions.add(position);
    return position;
  }

  /** Entered by mistake. */
  public boolean withdrawPosition(UUID id) {
    return positions.removeIf(p -> p.key().equals(id));
  }

  /** Share of full time on the day; 0 where none is stated. */
  public BigDecimal fteOn(LocalDate day) {
    return positions.stream()
        .filter(p -> p.period().includes(day))
        .map(FtePeriod::fte)
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }

  public boolean servesOn(LocalDate day) {
    return new Period(from, to).includes(day);
  }

  public boolean isPerson(UUID id) {
    return person.equals(id);
  }

  public String name() {
    return name;
  }

  public String username() {
    return username;
  }

  public LocalDate from() {
    return from;
  }

  public LocalDate to() {
    return to;
  }

  /** Open cases as of when the row was read. */
  public int active() {
    return active;
  }

  public List<FtePeriod> positions() {
    return List.copyOf(positions);
  }
}
