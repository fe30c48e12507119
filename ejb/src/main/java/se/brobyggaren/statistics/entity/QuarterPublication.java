package se.brobyggaren.statistics.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;
import se.brobyggaren.statistics.boundary.FigureTable;
import se.brobyggaren.statistics.boundary.Quarter;
import se.brobyggaren.tenantconfig.report.Dimension;
import se.brobyggaren.tenantconfig.report.Measure;
import se.brobyggaren.tenantconfig.report.Population;

/**
 * A closed quarter's figures as the tenant gave them away (publicerat kvartal): once, and never
 * changed; what is corrected later stands as a line of the next quarter.
 */
@Entity
@Immutable
@Table(schema = "published", name = "statistics_publication")
public class QuarterPublication extends TenantOwned {
  @Column(name = "year")
  private int year;

  @Column(name = "quarter")
  private int number;

  @Column(name = "tenant_alias")
  private String tenantAlias;

  @Column(name = "tenant_name")
  private String tenantName;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "county_code")
  private String county;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "published_by")
  private String publishedBy;

  @OneToMany(mappedBy = "publication", cascade = CascadeType.PERSIST)
  private List<StatisticsCell> cells = new ArrayList<>();

  protected QuarterPublication() {}

  /** The tenant as it is named to others. */
  public record Sender(String alias, String name, String county) {}

  public QuarterPublication(
      Sender sender, Quarter quarter, List<FigureTable> leaving, Instant at, String by) {
    super(Ids.next());
    year = quarter.year();
    number = quarter.number();
    tenantAlias = sender.alias();
    tenantName = sender.name();
    county = sender.county();
    publishedAt = at;
    publishedBy = by;
    for (var table : leaving) {
      for (var row : table.rows()) {
        row.counts()
            .forEach(
                (measure, persons) ->
                    cells.add(
                        new StatisticsCell(this, measure, table.by(), row.category(), persons)));
      }
    }
  }

  public Quarter quarter() {
    return new Quarter(year, number);
  }

  public String county() {
    return county;
  }

  public Instant publishedAt() {
    return publishedAt;
  }

  public String publishedBy() {
    return publishedBy;
  }

  /**
   * The frozen table.
   *
   * @param categories in the order in which they are to stand
   */
  public FigureTable table(Population population, Dimension by, List<String> categories) {
    var rows = new ArrayList<FigureTable.Row>();
    for (var category : categories) {
      Map<Measure, Long> counts = new LinkedHashMap<>();
      for (var measure : FigureTable.measures(population)) {
        cells.stream()
            .filter(cell -> cell.isAt(measure, by, category))
            .forEach(cell -> counts.put(measure, cell.persons()));
      }
      rows.add(new FigureTable.Row(category, counts));
    }
    return new FigureTable(population, by, quarter().toString(), rows);
  }
}
