package se.brobyggaren.casework.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import se.brobyggaren.kernel.TenantOwned;

/** The last case number (ärendenummer) given in a year. */
@Entity
@Table(schema = "tenant", name = "case_year")
public class CaseYear extends TenantOwned {
  @Column(name = "year", updatable = false)
  private int year;

  @Column(name = "last_number")
  private int last;

  protected CaseYear() {}

  public int year() {
    return year;
  }

  public int last() {
    return last;
  }
}
