package se.brobyggaren.statistics.entity.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.brobyggaren.kernel.TenantOwned;
import se.brobyggaren.statistics.boundary.signing.Signature;
import se.brobyggaren.statistics.boundary.signing.SignatureId;

/**
 * A report as it was signed (undertecknad rapport). What it said, who signed and when never
 * changes, in the database either; it can only be taken back, with a reason.
 */
@Entity
@Table(schema = "tenant", name = "report_signature")
public class ReportSignature extends TenantOwned {
  @Column(name = "form", updatable = false)
  private String form;

  @Column(name = "programme_id", updatable = false)
  private UUID programme;

  @Column(name = "year", updatable = false)
  private int year;

  @Column(name = "document", updatable = false, columnDefinition = "text")
  private String document;

  @Column(name = "fingerprint", updatable = false)
  private String fingerprint;

  @Column(name = "signed_at", updatable = false)
  private Instant signedAt;

  @Column(name = "signed_by", updatable = false)
  private String signedBy;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "withdrawn_by")
  private String withdrawnBy;

  @Column(name = "withdrawn_reason")
  private String withdrawnReason;

  protected ReportSignature() {}

  /** The report as JSON, as REST answers it. */
  public String document() {
    return document;
  }

  public String fingerprint() {
    return fingerprint;
  }

  public boolean isOfProgramme() {
    return programme != null;
  }

  public Signature view() {
    return new Signature(
        new SignatureId(key()),
        form,
        programme,
        year,
        signedAt,
        signedBy,
        withdrawnAt,
        withdrawnBy,
        withdrawnReason);
  }

  public void withdraw(Instant at, String by, String reason) {
    withdrawnAt = at;
    withdrawnBy = by;
    withdrawnReason = reason;
  }
}
