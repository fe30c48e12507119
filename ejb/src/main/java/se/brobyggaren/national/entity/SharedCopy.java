package se.brobyggaren.national.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.brobyggaren.national.boundary.ShareId;
import se.brobyggaren.national.boundary.SharedReport;

/**
 * A deficiency that a tenant shared (delad brist), as the login {@code national} sees it: not at
 * all once it is taken back. Of the tenant's handling there is nothing.
 */
@Entity
@Immutable
@Table(schema = "published", name = "shared_deficiency")
public class SharedCopy {
  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "tenant_id")
  private int tenant;

  @Column(name = "tenant_name")
  private String tenantName;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "county_code")
  private String county;

  @Column(name = "report_year")
  private int year;

  @Column(name = "report_number")
  private int number;

  @Column(name = "reported_on")
  private LocalDate reportedOn;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "authority_codes", columnDefinition = "text[]")
  private String[] authorities;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "type_codes", columnDefinition = "text[]")
  private String[] types;

  @Column(name = "event", columnDefinition = "text")
  private String event;

  @Column(name = "consequence", columnDefinition = "text")
  private String consequence;

  @Column(name = "measures_taken", columnDefinition = "text")
  private String measuresTaken;

  @Column(name = "measure", columnDefinition = "text")
  private String measure;

  protected SharedCopy() {}

  public ShareId id() {
    return new ShareId(id);
  }

  public int tenant() {
    return tenant;
  }

  public SharedReport view() {
    return new SharedReport(
        id(),
        tenantName,
        county,
        year,
        number,
        reportedOn,
        List.of(authorities),
        List.of(types),
        event,
        consequence,
        measuresTaken,
        measure);
  }
}
