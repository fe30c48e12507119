package se.brobyggaren.tenancy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.brobyggaren.kernel.Scope;
import se.brobyggaren.tenantconfig.TenantConfiguration;

/** That a tenant exists, under which number, and whether it could be started. No content. */
@Entity
@Table(schema = "platform", name = "tenant")
public class TenantRegistration {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Column(name = "number")
  private Integer number;

  @Column(name = "alias")
  private String alias;

  @Column(name = "name")
  private String name;

  @JdbcTypeCode(SqlTypes.CHAR)
  @Column(name = "county_code")
  private String county;

  @Column(name = "valid_from")
  private LocalDate from;

  @Column(name = "valid_to")
  private LocalDate to;

  @Column(name = "refused")
  private String refused;

  @Column(name = "conflict")
  private String conflict;

  @Column(name = "version_number")
  private Integer versionNumber;

  @Column(name = "loaded_at")
  private Instant loadedAt;

  protected TenantRegistration() {}

  public TenantRegistration(String alias) {
    this.alias = alias;
    this.name = alias;
  }

  public void loaded(TenantConfiguration configuration, Instant now) {
    name = configuration.name();
    county = configuration.county();
    from = configuration.validity().from();
    to = configuration.validity().to();
    refused = null;
    conflict = null;
    loadedAt = now;
  }

  /** The file has a fault: the tenant is not started until it is mended. */
  public void refuse(String reason, Instant now) {
    refused = reason;
    loadedAt = now;
  }

  /** File and page both changed: the tenant runs on with what it had, and a person decides. */
  public void conflictsWithFile(String explanation) {
    conflict = explanation;
  }

  public void runsVersion(int number) {
    versionNumber = number;
  }

  public Scope.Tenant scope() {
    return new Scope.Tenant(number, alias);
  }

  public boolean isStarted() {
    return refused == null;
  }

  public boolean hasEnded(LocalDate today) {
    return to != null && today.isAfter(to);
  }

  public String alias() {
    return alias;
  }

  public String name() {
    return name;
  }

  public String county() {
    return county;
  }

  public LocalDate from() {
    return from;
  }

  public LocalDate to() {
    return to;
  }

  public String refused() {
    return refused;
  }

  public String conflict() {
    return conflict;
  }

  public Integer versionNumber() {
    return versionNumber;
  }

  public Instant loadedAt() {
    return loadedAt;
  }
}
