package se.brobyggaren.deficiency.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import se.brobyggaren.kernel.TenantOwned;

/** The numbers of a year (löpnummer): 1, 2, 3 … without gaps. */
@Entity
@Table(schema = "tenant", name = "report_series")
public class ReportSeries extends TenantOwned {
  @Column(name = "year", updatable = false)
  private int year;

  @Column(name = "last_number")
  private int last;

  protected ReportSeries() {}

  public int take() {
    last++;
    return last;
  }

  public int year() {
    return year;
  }
}
