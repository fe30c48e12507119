package se.brobyggaren.deficiency.entity.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.brobyggaren.deficiency.boundary.DeficiencyState;
import se.brobyggaren.deficiency.entity.Deficiency;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;

/**
 * The copy of a report (delad brist) that a tenant gave to the nation. Its text never changes; its
 * state follows the report's, and it can be withdrawn.
 */
@Entity
@DynamicUpdate
@Table(schema = "published", name = "shared_deficiency")
public class SharedDeficiency extends TenantOwned {
  @Column(name = "tenant_alias", updatable = false)
  private String tenantAlias;

  @Column(name = "tenant_name", updatable = false)
  private String tenantName;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "county_code", updatable = false)
  private String county;

  @Column(name = "report_year", updatable = false)
  private int year;

  @Column(name = "report_number", updatable = false)
  private int number;

  @Column(name = "occurred_on", updatable = false)
  private LocalDate occurredOn;

  @Column(name = "reported_on", updatable = false)
  private LocalDate reportedOn;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "authority_codes", columnDefinition = "text[]", updatable = false)
  private String[] authorities;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "type_codes", columnDefinition = "text[]", updatable = false)
  private String[] types;

  @Embedded private SharedWording wording;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private DeficiencyState state;

  @Column(name = "state_since")
  private LocalDate stateSince;

  @Column(name = "shared_at", updatable = false)
  private Instant sharedAt;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  protected SharedDeficiency() {}

  /** The tenant as it is named to others. */
  public record Sender(String alias, String name, String county) {}

  /** What kind of fault it is, in national codes. */
  public record NationalCodes(List<String> authorities, List<String> types) {}

  /**
   * What the lead gives away.
   *
   * @param confirmed why the findings that are left in the text are harmless
   */
  public record Given(Sender sender, NationalCodes codes, SharedWording text, String confirmed) {}

  public SharedDeficiency(Deficiency report, Given given, Instant now) {
    super(Ids.next());
    tenantAlias = given.sender().alias();
    tenantName = given.sender().name();
    county = given.sender().county();
    year = report.number().year();
    number = report.number().inYear();
    occurredOn = report.occurrences().first();
    reportedOn = report.number().on();
    authorities = given.codes().authorities().stream().distinct().toArray(String[]::new);
    types = given.codes().types().stream().distinct().toArray(String[]::new);
    wording = given.text();
    sharedAt = now;
    follow(report.standing().state(), report.standing().since());
  }

  /** The state follows the report. */
  public final void follow(DeficiencyState now, LocalDate since) {
    state = now;
    stateSince = since;
  }

  public void withdraw(Instant now) {
    withdrawnAt = now;
  }

  public UUID id() {
    return key();
  }

  public SharedWording wording() {
    return wording;
  }

  public Instant sharedAt() {
    return sharedAt;
  }

  public Instant withdrawnAt() {
    return withdrawnAt;
  }
}
