package se.brobyggaren.statistics.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;
import se.brobyggaren.tenantconfig.report.Dimension;
import se.brobyggaren.tenantconfig.report.Measure;

/** One frozen count of a published quarter (statistikcell). */
@Entity
@Immutable
@Table(schema = "published", name = "statistics_cell")
public class StatisticsCell extends TenantOwned {
  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  @JoinColumn(name = "publication_id")
  private QuarterPublication publication;

  @Enumerated(EnumType.STRING)
  @Column(name = "measure")
  private Measure measure;

  @Enumerated(EnumType.STRING)
  @Column(name = "breakdown")
  private Dimension by;

  @Column(name = "category")
  private String category;

  @Column(name = "persons")
  private long persons;

  protected StatisticsCell() {}

  StatisticsCell(
      QuarterPublication publication,
      Measure measure,
      Dimension by,
      String category,
      long persons) {
    super(Ids.next());
    this.publication = publication;
    this.measure = measure;
    this.by = by;
    this.category = category;
    this.persons = persons;
  }

  boolean isAt(Measure wanted, Dimension breakdown, String place) {
    return measure == wanted && by == breakdown && category.equals(place);
  }

  long persons() {
    return persons;
  }
}
