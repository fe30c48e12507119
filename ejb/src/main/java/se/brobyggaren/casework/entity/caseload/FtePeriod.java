package se.brobyggaren.casework.entity.caseload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;
import se.brobyggaren.tenantconfig.values.Period;

/**
 * An ombud's share of full time (tjänstgöringsgrad) from a day to a day. Two never overlap; the
 * database holds it.
 */
@Entity
@Table(schema = "tenant", name = "fte_period")
public class FtePeriod extends TenantOwned {
  @ManyToOne(optional = false)
  @JoinColumn(name = "ombud_id")
  private Ombud ombud;

  @Column(name = "fte", precision = 3, scale = 2)
  private BigDecimal fte;

  @Column(name = "valid_from")
  private LocalDate from;

  @Column(name = "valid_to")
  private LocalDate to;

  protected FtePeriod() {}

  FtePeriod(Ombud ombud, BigDecimal fte, Period period) {
    super(Ids.next());
    this.ombud = ombud;
    this.fte = fte;
    this.from = period.from();
    this.to = period.to();
  }

  /** A new share of full time begins the day after. */
  void endOn(LocalDate last) {
    to = last;
  }

  public BigDecimal fte() {
    return fte;
  }

  public Period period() {
    return new Period(from, to);
  }

  public LocalDate from() {
    return from;
  }

  public LocalDate to() {
    return to;
  }
}
