package se.brobyggaren.tenancy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.brobyggaren.kernel.Ids;
import se.brobyggaren.kernel.TenantOwned;

/**
 * What a tenant decided about its configuration, from a day. Never changed; the next version
 * follows it.
 */
@Entity
@Immutable
@Table(schema = "tenant", name = "configuration_version")
public class ConfigurationVersion extends TenantOwned {

  /** Where a version came from. */
  public enum Source {
    FILE,
    PAGE,
    /**
     * A file that was not taken over, because a page had changed the tenant too. Never in force.
     */
    REFUSED
  }

  @Column(name = "number")
  private int number;

  @Column(name = "valid_from")
  private LocalDate from;

  @Column(name = "content", columnDefinition = "text")
  private String content;

  @Enumerated(EnumType.STRING)
  @Column(name = "source")
  private Source source;

  @Column(name = "file_hash")
  private String fileHash;

  @Column(name = "author")
  private String author;

  @Column(name = "reason")
  private String reason;

  @Column(name = "decider")
  private String decider;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @Column(name = "reference")
  private String reference;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected ConfigurationVersion() {}

  private ConfigurationVersion(
      int number, LocalDate from, String content, Source source, Instant now) {
    super(Ids.next());
    this.number = number;
    this.from = from;
    this.content = content;
    this.source = source;
    this.recordedAt = now;
  }

  public static ConfigurationVersion fromFile(
      int number,
      LocalDate from,
      String yaml,
      String hash,
      String author,
      String reason,
      Instant now) {
    var version = new ConfigurationVersion(number, from, yaml, Source.FILE, now);
    version.fileHash = hash;
    version.author = author;
    version.reason = reason;
    return version;
  }

  public static ConfigurationVersion refusedFile(
      int number, LocalDate found, String yaml, String hash, String author, Instant now) {
    var version = new ConfigurationVersion(number, found, yaml, Source.REFUSED, now);
    version.fileHash = hash;
    version.author = author;
    version.reason = "";
    return version;
  }

  public static ConfigurationVersion fromPage(
      int number,
      LocalDate from,
      String yaml,
      String author,
      String reason,
      String decider,
      LocalDate decidedOn,
      String reference,
      Instant now) {
    var version = new ConfigurationVersion(number, from, yaml, Source.PAGE, now);
    version.author = author;
    version.reason = reason;
    version.decider = decider;
    version.decidedOn = decidedOn;
    version.reference = reference;
    return version;
  }

  public UUID id() {
    return key();
  }

  public int number() {
    return number;
  }

  public LocalDate from() {
    return from;
  }

  public String content() {
    return content;
  }

  public Source source() {
    return source;
  }

  public String fileHash() {
    return fileHash;
  }

  public String author() {
    return author;
  }

  public String reason() {
    return reason;
  }

  public String decider() {
    return decider;
  }

  public LocalDate decidedOn() {
    return decidedOn;
  }

  public String reference() {
    return reference;
  }

  public Instant recordedAt() {
    return recordedAt;
  }
}
